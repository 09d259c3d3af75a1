// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation that is cut off after any ε and goes on finds what it would have found at once.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include "model/base/error.h"
#include "model/formats/partial_evaluation_json.h"
#include "model/formats/results_json.h"
#include "model/robustness/curve.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestPartialEvaluation : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goesOnToTheSameResult_data() {
    QTest::addColumn<bool>("untilZero");
    QTest::newRow("grid") << false;
    QTest::newRow("until zero") << true;
  }
  void goesOnToTheSameResult() {
    QFETCH(bool, untilZero);
    const Network network = curved();
    Dataset set = points(80, 2);
    labelBy(network, set, 7);
    RobustnessRequest asked = request("linf", {0, 0.02, 0.05, 0.1}, 80);
    asked.attacks = {"fgsm", "pgd:steps=7", "deepfool"};  // one of them minimal
    asked.untilZero = untilZero;
    std::vector<PartialEvaluation> kept;
    asked.keep = [&](const PartialEvaluation& partial) { kept.push_back(partial); };
    JobControl control;
    const std::string whole = toJson(measureRobustness(network, set, asked, control));
    QVERIFY(kept.size() >= 4);
    asked.keep = nullptr;
    for (const PartialEvaluation& partial : kept) {
      const PartialEvaluation read = parsePartialEvaluation(toJson(partial), "part");
      QVERIFY(read == partial);
      asked.from = std::make_shared<const PartialEvaluation>(read);
      JobControl again;
      QCOMPARE(toJson(measureRobustness(network, set, asked, again)), whole);
    }
  }

  // The certificates of each sample are kept, and are not computed again.
  void certificatesGoOn() {
    const Network network = curved();
    Dataset set = points(12, 2);
    labelBy(network, set, 7);
    RobustnessRequest asked = request("l2", {0, 0.02, 0.05}, 12);
    asked.attacks = {"fgsm"};
    asked.bounds = asked.distances = true;
    asked.certificates = Certificates::All;
    std::vector<PartialEvaluation> kept;
    asked.keep = [&](const PartialEvaluation& partial) { kept.push_back(partial); };
    JobControl control;
    const std::string whole = toJson(measureRobustness(network, set, asked, control));
    QCOMPARE(kept.size(), std::size_t{3 + 2 * 12});
    for (const std::size_t at : {std::size_t{9}, kept.size() - 1}) {
      const PartialEvaluation read = parsePartialEvaluation(toJson(kept[at]), "part");
      QVERIFY(read == kept[at]);
      asked.from = std::make_shared<const PartialEvaluation>(read);
      std::size_t further = 0;
      asked.keep = [&](const PartialEvaluation&) { ++further; };
      JobControl again;
      QCOMPARE(toJson(measureRobustness(network, set, asked, again)), whole);
      QCOMPARE(further, kept.size() - 1 - at);
    }
    PartialEvaluation damaged = kept.back();
    damaged.radii.begin()->second.pop_back();
    asked.from = std::make_shared<const PartialEvaluation>(damaged);
    QVERIFY_THROWS_EXCEPTION(InputError, measureRobustness(network, set, asked, control));
  }

  void anotherEvaluationIsRefused() {
    const Network network = linear();
    const Dataset set = points(20, 2);
    RobustnessRequest asked = request("linf", {0, 0.1}, 20);
    asked.from = std::make_shared<const PartialEvaluation>(PartialEvaluation{"x", {0}, {{0.5, 0.5}}, {{0, 0}}, {}});
    JobControl control;
    QVERIFY_THROWS_EXCEPTION(InputError, measureRobustness(network, set, asked, control));
  }

  // A class that the network does not have would be counted in a matrix that has no place for it.
  void whatNoSearchCanFindIsRefused() {
    const Network network = linear();
    const Dataset set = points(20, 2);
    RobustnessRequest asked = request("linf", {0, 0.1, 0.3}, 20);
    PartialEvaluation kept;
    asked.keep = [&](const PartialEvaluation& part) { kept = part; };
    JobControl control;
    measureRobustness(network, set, asked, control);
    asked.keep = {};
    const auto goOnFrom = [&](const PartialEvaluation& part) {
      asked.from = std::make_shared<const PartialEvaluation>(part);
      JobControl again;
      measureRobustness(network, set, asked, again);
    };
    goOnFrom(kept);
    const auto& found = kept.found.front();
    const auto at = static_cast<std::size_t>(
        std::find_if(found.begin(), found.end(), [](double d) { return d > 0 && std::isfinite(d); }) - found.begin());
    QVERIFY(at < found.size());
    for (const int taken : {-1, 999999}) {
      PartialEvaluation damaged = kept;
      damaged.takenFor.front()[at] = taken;
      QVERIFY_THROWS_EXCEPTION(InputError, goOnFrom(damaged));
    }
    PartialEvaluation damaged = kept;
    damaged.found.front()[at] = 0;  // as if the clean input were wrong already
    QVERIFY_THROWS_EXCEPTION(InputError, goOnFrom(damaged));
  }

  void damagedPartsAreRefused() {
    const PartialEvaluation partial{"x",
                                    {0, 0.1},
                                    {{0, std::numeric_limits<double>::infinity()}, {0.05, 1e-17}},
                                    {{2, -1}, {0, 1}},
                                    {{"linear-bounds", {0.25, std::numeric_limits<double>::infinity(), std::nullopt}}}};
    const std::string text = toJson(partial);
    QVERIFY(parsePartialEvaluation(text, "part") == partial);
    for (const auto& [from, to] :
         std::initializer_list<std::pair<const char*, const char*>>{{"\"format\":3", "\"format\":4"},
                                                                    {"[0.25,null,-1.0]", "[0.25,null,-2.0]"},
                                                                    {"[0.25,null,-1.0]", "[0.25,null,\"a\"]"},
                                                                    {"[0.25,null,-1.0]", "0.25"},
                                                                    {"[2,-1]", "[2]"},
                                                                    {"[2,-1]", "[2,-2]"},
                                                                    {"[2,-1]", "[2,0.5]"},
                                                                    {"[[2,-1],[0,1]]", "[]"},
                                                                    {"[0.05,1e-17]", "[0.05]"},
                                                                    {"0.05", "-0.05"},
                                                                    {"0.05", "\"a\""},
                                                                    {"\"about\":\"x\"", "\"about\":1"},
                                                                    {"\"epsilons\":[0.0,0.1]", "\"epsilons\":1"}}) {
      std::string damaged = text;
      const std::size_t at = damaged.find(from);
      QVERIFY2(at != std::string::npos, from);
      damaged.replace(at, std::strlen(from), to);
      QVERIFY(messageOf([&] { parsePartialEvaluation(damaged, "part"); }).starts_with("part: is not a part"));
    }
    // Older versions did not keep enough: they are about nothing, so the evaluation begins anew.
    for (const char* old : {R"({"format":1,"about":"x","epsilons":[0],"found":[[0.5]]})",
                            R"({"format":2,"about":"x","epsilons":[0],"found":[[0.5]],"taken_for":[[1]]})"})
      QVERIFY(parsePartialEvaluation(old, "part") == PartialEvaluation());
  }
};

QTEST_GUILESS_MAIN(TestPartialEvaluation)
#include "test_partial_evaluation.moc"
