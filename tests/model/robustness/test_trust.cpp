// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict on an evaluation says what its checks say, and of which weights.
#include <QtTest>

#include "model/robustness/trust.h"
#include "tests/support/curve_results.h"

using namespace hessianlab;

class TestTrust : public QObject {
  Q_OBJECT

  static Trust verdict(std::vector<SanityCheck> checks, bool complete = true, int64_t presentStep = 30) {
    RobustnessResult result = tenSamples(30);
    result.sanity = std::move(checks);
    result.complete = complete;
    return trustIn(&result, "run 2", presentStep);
  }
  static bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

 private Q_SLOTS:
  void withoutChecksNothingIsSaid() {
    for (const Trust& trust : {trustIn(nullptr, "run 2", 30), verdict({})}) {
      QVERIFY(trust.state == Trust::State::NotChecked && trust.wantsChecks);
      QCOMPARE(trust.text, std::string("not checked"));
    }
    QVERIFY(has(verdict({}).help, "run 2, step 30"));
  }

  void oneFailureIsEnough() {
    const Trust one =
        verdict({{"one-step", SanityCheck::Verdict::Failed, "a"}, {"precision", SanityCheck::Verdict::Passed, "b"}});
    QVERIFY(one.state == Trust::State::Failed && !one.wantsChecks);
    QCOMPARE(one.text, std::string("1 check fails"));
    QCOMPARE(one.help, std::string("The curve of run 2, step 30 may show more robustness than there is."));
    const Trust two = verdict(
        {{"one-step", SanityCheck::Verdict::Failed, "a"}, {"precision", SanityCheck::Verdict::Failed, "b"}}, false);
    QCOMPARE(two.text, std::string("2 checks fail"));  // cancelled or not
  }

  void onlyACompleteEvaluationPasses() {
    const std::vector<SanityCheck> fine{{"one-step", SanityCheck::Verdict::Passed, "a"},
                                        {"precision", SanityCheck::Verdict::Passed, "b"}};
    QCOMPARE(verdict(fine).text, std::string("checks pass"));
    QVERIFY(verdict(fine).state == Trust::State::Passed && has(verdict(fine).help, "2 checks"));
    QVERIFY(verdict(fine, false).state == Trust::State::NotChecked && verdict(fine, false).wantsChecks);
    QVERIFY(has(verdict(fine, false).help, "cancelled"));
    QCOMPARE(verdict(fine, true, 40).text, std::string("checks pass (step 30)"));  // the training has gone on
  }

  void whatCouldNotBeAskedIsNoPass() {
    using Verdict = SanityCheck::Verdict;
    const Trust mute = verdict({{"one-step", Verdict::Passed, "a"}, {"linearity", Verdict::NotAsked, "b"}});
    QVERIFY(mute.state == Trust::State::NotChecked && !mute.wantsChecks);
    QCOMPARE(mute.text, std::string("1 check could not be asked"));
    QVERIFY(has(mute.help, "1 of 2 questions"));
    // Cancelled: what could not be asked does not pass.
    const Trust cut = verdict({{"one-step", Verdict::Passed, "a"}, {"linearity", Verdict::NotAsked, "b"}}, false);
    QVERIFY2(has(cut.help, "of the 2 checks that were done 1 passes and 1 could not be asked"), cut.help.c_str());
    QVERIFY(has(verdict({{"one-step", Verdict::Passed, "a"}, {"precision", Verdict::Passed, "b"}}, false).help,
                "of the 2 checks that were done 2 pass;"));
    const Trust failed = verdict({{"one-step", Verdict::Failed, "a"}, {"linearity", Verdict::NotAsked, "b"}});
    QCOMPARE(failed.text, std::string("1 check fails"));
  }

  void aResultThatContradictsItselfIsNotTrusted() {
    RobustnessResult result = tenSamples(30);
    result.sanity = {{"one-step", SanityCheck::Verdict::Passed, "a"}};
    result.faults = {"The certificate is refuted."};
    const Trust trust = trustIn(&result, "run 2", 30);
    QVERIFY(trust.state == Trust::State::Failed && !trust.wantsChecks);
    QCOMPARE(trust.help, result.faults.front());
  }

  void everyCheckHasATitle() {
    QCOMPARE(checkTitle("large-epsilon"), std::string("A huge ε breaks everything"));
    QCOMPARE(checkTitle("my-own-check"), std::string("My own check"));
    QCOMPARE(checkTitle(""), std::string());
  }
};

QTEST_GUILESS_MAIN(TestTrust)
#include "test_trust.moc"
