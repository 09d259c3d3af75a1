// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/draft.h"

#include <nlohmann/json.hpp>

#include "model/formats/config_value.h"
#include "model/study/plan.h"

namespace hessianlab {

namespace {

using ordered = nlohmann::ordered_json;

constexpr int64_t kDraftCurvatureSamples = 64;

ordered methodOf(const StudyDraft::Penalty& penalty, const ordered& own) {
  ordered regularizer{{"name", penalty.name}};
  if (own.value("name", "") == penalty.name) regularizer = own;
  regularizer.erase("strength");
  return {{"label", penalty.name}, {"regularizer", regularizer}, {"key", "strength"}, {"strengths", penalty.strengths}};
}

}  // namespace

std::string toStudyJson(const StudyDraft& draft, const Catalogues& catalogues) {
  ordered config = ordered::parse(toJson(draft.config, catalogues));
  const ordered own = config["regularizer"];
  config.erase("regularizer");
  for (const char* key : {"seed", "threads"}) config["training"].erase(key);
  ordered methods = ordered::array({{{"label", "none"}, {"regularizer", {{"name", "none"}}}}});
  for (const StudyDraft::Penalty& penalty : draft.penalties) methods.push_back(methodOf(penalty, own));
  std::vector<int64_t> seeds;
  for (int64_t seed = 1; seed <= draft.seeds; ++seed) seeds.push_back(seed);
  const ordered norm{{"epsilons", {draft.epsilon / 2, draft.epsilon}}, {"headline", draft.epsilon}};
  ordered study{{"format", 1},
                {"title", draft.title},
                {"config", config},
                {"methods", methods},
                {"seeds", seeds},
                {"evaluation",
                 {{"samples", draft.samples},
                  {"attacks", draft.attacks},
                  {"curvature_samples", kDraftCurvatureSamples},
                  {"norms", {{toString(draft.norm), norm}}}}},
                {"baseline", "none"}};
  std::string text = study.dump(2) + "\n";
  parseStudy(text, catalogues, draft.title);
  return text;
}

}  // namespace hessianlab
