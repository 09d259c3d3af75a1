// SPDX-License-Identifier: GPL-3.0-or-later
// A study made of settings at hand becomes a plan that says the same.
#include <QtTest>

#include "model/base/error.h"
#include "model/runs/catalogues.h"
#include "model/study/draft.h"
#include "model/study/plan.h"
#include "regularizers/catalogue.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;

class TestDraft : public QObject {
  Q_OBJECT

  static Catalogues catalogues() { return allCatalogues(*regularizerCatalogue()); }
  static StudyDraft draft() {
    StudyDraft draft;
    draft.title = "Mine";
    draft.config = validated(smallMoonsRun(2), catalogues(), "test");
    draft.config = withValue(draft.config, "regularizer.warmup", 0.7, catalogues());
    draft.penalties = {{"hessian-norm", {0.01, 0.1}}, {"input-gradient", {1}}};
    draft.seeds = 2;
    draft.attacks = {"pgd:steps=3"};
    draft.samples = 20;
    draft.norm = Norm::L2;
    draft.epsilon = 0.2;
    return draft;
  }

 private Q_SLOTS:
  void becomesThePlan() {
    const StudyPlan plan = parseStudy(toStudyJson(draft(), catalogues()), catalogues(), "mine.json");
    QCOMPARE(plan.title, std::string("Mine"));
    QCOMPARE(plan.cells.size(), std::size_t{(1 + 2 + 1) * 2});
    QCOMPARE(plan.seeds, (std::vector<int64_t>{1, 2}));
    QVERIFY(plan.baseline == std::optional<std::size_t>(0));
    QCOMPARE(plan.evaluation.samples, int64_t{20});
    QCOMPARE(plan.evaluation.attacks, std::vector<std::string>{"pgd:steps=3"});
    QCOMPARE(plan.evaluation.norms.size(), std::size_t{1});
    QCOMPARE(plan.evaluation.norms[0].norm, std::string("l2"));
    QCOMPARE(plan.evaluation.norms[0].epsilons, (std::vector<double>{0.1, 0.2}));
    QCOMPARE(plan.evaluation.norms[0].headline, 0.2);
    // The regularizer that is set keeps its settings, another one has those of the catalogue; the rest is shared.
    QCOMPARE(number(plan.cells[1].config["regularizer"].parameters, "warmup"), 0.7);
    QVERIFY(number(plan.cells[3].config["regularizer"].parameters, "warmup") != 0.7);
    for (const StudyCell& cell : plan.cells) {
      QCOMPARE(cell.config.integer("training.epochs"), int64_t{2});
      QCOMPARE(cell.config.integer("training.batch_size"), int64_t{32});
      QVERIFY(cell.config["architecture"] == draft().config["architecture"]);
    }
  }

  void whatNoStudyTakesIsRefused() {
    StudyDraft none = draft();
    none.penalties[0].strengths = {0.1, 0.1};
    QVERIFY_THROWS_EXCEPTION(InputError, toStudyJson(none, catalogues()));
    StudyDraft unknown = draft();
    unknown.attacks = {"wish"};
    QVERIFY_THROWS_EXCEPTION(InputError, toStudyJson(unknown, catalogues()));
  }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "test_draft.moc"
