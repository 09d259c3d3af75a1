// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/robustness_curves.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "ui/views/robustness/certified_share.h"
#include "ui/words/attack_words.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

// Proofs before estimates, the last and best of them first: a low plot's legend ends before its list does.
std::vector<std::size_t> strongestFirst(const std::vector<BoundCurve>& bounds) {
  std::vector<std::size_t> order;
  for (std::size_t i = bounds.size(); i-- > 0;) order.push_back(i);
  std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return bounds[i].certificate; });
  return order;
}

}  // namespace

void RobustnessCurves::update(const std::vector<std::shared_ptr<const Run>>& runs, const Choice& choice) {
  std::map<int, std::shared_ptr<const Run>> wanted;
  for (const auto& run : runs)
    if (run->robustnessIn(choice.norm)) wanted[run->id] = run;
  std::erase_if(drawn_, [&](const auto& entry) {
    if (wanted.count(entry.first)) return false;
    remove(entry.second);
    return true;
  });
  const bool differ = attackedDifferently(runs, choice.norm);
  bool boundsListed = false;
  for (const auto& [id, run] : wanted) {
    Drawn next;
    next.run = run;
    next.result = run->robustnessIn(choice.norm);
    next.name = run->name.isEmpty() ? QObject::tr("untrained network") : run->name;
    if (differ) next.name += QStringLiteral(" (%1)").arg(attacksOf(*next.result));
    if (const QString caveat = run->caveat(*next.result); !caveat.isEmpty())
      next.name += QStringLiteral(" (%1)").arg(caveat);
    next.bounds = choice.bounds && !next.result->bounds.empty();
    next.certified = choice.certified && !certifiedShare(*next.result).empty();
    next.listsBounds = (next.bounds || next.certified) && !boundsListed;
    boundsListed = boundsListed || next.listsBounds;
    next.attacks = choice.attacksOf == id && next.result->attacks.size() > 1;
    next.named = wanted.size() > 1;  // a single run needs no name before its bounds
    Drawn& drawn = drawn_[id];
    const bool same = drawn.result == next.result && drawn.name == next.name && drawn.bounds == next.bounds &&
                      drawn.certified == next.certified && drawn.listsBounds == next.listsBounds &&
                      drawn.attacks == next.attacks && drawn.named == next.named;
    if (same) continue;
    next.main = drawn.main;
    next.behind = std::move(drawn.behind);
    drawn = std::move(next);
    draw(drawn);
  }
}

QString RobustnessCurves::attacksOf(const RobustnessResult& result) const {
  return result.attacks.empty() ? QObject::tr("no attack") : attackTitles(attacks_, result);
}

bool RobustnessCurves::attackedDifferently(const std::vector<std::shared_ptr<const Run>>& runs, Norm norm) const {
  std::set<QString> ways;
  for (const auto& run : runs)
    if (const auto result = run->robustnessIn(norm)) ways.insert(attacksOf(*result));
  return ways.size() > 1;
}

QString RobustnessCurves::howFound(const std::vector<std::shared_ptr<const Run>>& runs, Norm norm) const {
  QStringList notes;
  for (const auto& run : runs) {
    const auto result = run->robustnessIn(norm);
    if (!result) continue;
    notes << QObject::tr("%1 at step %2: %3 test samples%4, attacked with %5, bars of 95 %")
                 .arg(run->title())
                 .arg(result->step)
                 .arg(result->samples)
                 .arg(result->sampling == Sampling::Balanced ? QObject::tr(" (balanced)") : QString(),
                      attacksOf(*result));
  }
  if (std::any_of(runs.begin(), runs.end(), [&](const auto& run) {
        const auto result = run->robustnessIn(norm);
        return result && !certifiedShare(*result).empty();
      }))
    notes << QObject::tr("shaded: unknown, neither broken by an attack nor certified");
  return notes.join(QStringLiteral("  ·  "));
}

void RobustnessCurves::draw(Drawn& drawn) {
  SeriesStyle style;
  style.name = drawn.name;
  style.colorIndex = drawn.run->color;
  style.shape = SeriesStyle::Shape::Both;
  if (drawn.main < 0)
    drawn.main = plot_.addSeries(style);
  else if (plot_.seriesStyle(drawn.main).name != style.name)
    plot_.setSeriesStyle(drawn.main, style);
  const RobustnessResult& result = *drawn.result;
  std::vector<double> low, high;
  for (const auto& [lower, upper] : result.interval95) {
    low.push_back(lower);
    high.push_back(upper);
  }
  plot_.setPoints(drawn.main, result.epsilons, result.accuracy);
  plot_.setIntervals(drawn.main, result.epsilons, low, high);
  drawBehind(drawn);
}

void RobustnessCurves::drawBehind(Drawn& drawn) {
  for (const int id : drawn.behind) plot_.removeSeries(id);
  drawn.behind.clear();
  const RobustnessResult& result = *drawn.result;
  SeriesStyle style;
  style.run = drawn.named ? drawn.name : QString();
  style.colorIndex = drawn.run->color;
  style.thin = true;
  const auto add = [&](const std::vector<double>& accuracy) {
    drawn.behind.push_back(plot_.addSeries(style));
    plot_.setPoints(drawn.behind.back(), result.epsilons, accuracy);
  };
  style.inLegend = drawn.listsBounds;
  style.runElsewhere = true;  // it has the dashes and marks of all runs
  // From what is proven up to what attacks leave: the area between is what nobody knows.
  if (const std::vector<double> certified = certifiedShare(result);
      (drawn.bounds || drawn.certified) && !certified.empty()) {
    SeriesStyle unknown = style;
    unknown.name = QObject::tr("unknown");
    unknown.shape = SeriesStyle::Shape::Area;
    drawn.behind.push_back(plot_.addSeries(unknown));
    plot_.setBand(drawn.behind.back(), result.epsilons, certified, result.accuracy);
  }
  if (const Settled settled = settledBy(result); (drawn.bounds || drawn.certified) && !settled.epsilon.empty()) {
    SeriesStyle agreed = style;
    agreed.name = QObject::tr("settled: attack and certificate agree");
    agreed.shape = SeriesStyle::Shape::Points;
    agreed.rings = true;
    drawn.behind.push_back(plot_.addSeries(agreed));
    plot_.setPoints(drawn.behind.back(), settled.epsilon, settled.accuracy);
  }
  if (drawn.bounds || drawn.certified)
    for (const std::size_t at : strongestFirst(result.bounds)) {
      const BoundCurve& bound = result.bounds[at];
      if (!drawn.bounds && bound.name != "best") continue;
      style.mark = static_cast<int>(at) + 1;
      style.name =
          QStringLiteral("%1 (%2)").arg(engineText(bound.title), bound.refuted       ? QObject::tr("refuted, no proof")
                                                                 : bound.certificate ? QObject::tr("certificate")
                                                                                     : QObject::tr("estimate"));
      if (bound.name == "best" && !bound.refuted) style.name = engineText(bound.title);  // which says what it is
      style.dashed = !bound.certificate || bound.refuted;
      add(bound.accuracy);
    }
  if (!drawn.attacks) return;
  style.inLegend = true;
  style.runElsewhere = false;
  style.dashed = false;
  style.dotted = true;
  style.mark = 0;
  for (const AttackCurve& curve : result.attacks) {
    style.name = attackTitle(attacks_, curve.attack);
    add(curve.accuracy);
  }
}

void RobustnessCurves::remove(const Drawn& drawn) {
  for (const int id : drawn.behind) plot_.removeSeries(id);
  plot_.removeSeries(drawn.main);
}

std::shared_ptr<const Run> RobustnessCurves::runOf(int series) const {
  for (const auto& [id, drawn] : drawn_) {
    if (drawn.main == series) return drawn.run;
    for (const int behind : drawn.behind)
      if (behind == series) return drawn.run;
  }
  return nullptr;
}

int RobustnessCurves::seriesOf(int runId) const {
  const auto found = drawn_.find(runId);
  return found == drawn_.end() ? -1 : found->second.main;
}

}  // namespace hessianlab
