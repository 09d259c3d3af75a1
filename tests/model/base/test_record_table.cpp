// SPDX-License-Identifier: GPL-3.0-or-later
// Named numbers: where each stands in a record, and the columns of a run.
#include <QtTest>
#include <cmath>
#include <stdexcept>

#include "model/base/record_table.h"

using namespace hessianlab;

namespace {

Metric named(const char* key, RecordKind kind, Metric::Better better = Metric::Better::Neither) {
  Metric metric;
  metric.key = key;
  metric.kind = kind;
  metric.better = better;
  return metric;
}

// Two numbers of a step, one of a test between them.
const MetricList& list() {
  static const MetricList all(
      {{named("energy", RecordKind::Step, Metric::Better::Lower),
        named("drift", RecordKind::Test, Metric::Better::Higher), named("speed", RecordKind::Step)},
       {},
       {}});
  return all;
}

bool isRefused(MetricList::Parts parts) {
  try {
    const MetricList refused(std::move(parts));
    return false;
  } catch (const std::logic_error&) {
    return true;
  }
}

}  // namespace

class TestRecordTable : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachKindCountsItsOwn() {
    QVERIFY((list().place("energy") == MetricPlace{RecordKind::Step, 0}));
    QVERIFY((list().place("speed") == MetricPlace{RecordKind::Step, 1}));
    QVERIFY((list().place("drift") == MetricPlace{RecordKind::Test, 0}));
    QVERIFY(list().placeOf(2) == list().place("speed"));
    QCOMPARE(list().at(list().place("speed")).key, std::string("speed"));
    QCOMPARE(list().count(RecordKind::Step), std::size_t{2});
    QCOMPARE(list().count(RecordKind::Probe), std::size_t{0});
    QVERIFY(!list().find("loss"));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, list().place("loss"));
  }

  void aListThatContradictsItselfIsRefused() {
    const auto step = [](const char* key) { return named(key, RecordKind::Step); };
    QVERIFY(!isRefused({{step("a"), step("b")}, {}, {}}));
    QVERIFY(isRefused({{step("a"), step("a")}, {}, {}}));
    Metric drawn = step("a"), banded = step("b");
    drawn.axis = "loss";
    QVERIFY(isRefused({{drawn}, {}, {}}));
    MetricAxis axis;
    axis.name = "loss";
    QVERIFY(!isRefused({{drawn}, {axis}, {}}));
    banded.band = Metric::Band{"a", "c"};
    QVERIFY(isRefused({{step("a"), banded}, {}, {}}));
    QVERIFY(isRefused({{step("a"), banded, named("c", RecordKind::Test)}, {}, {}}));
    QVERIFY(!isRefused({{step("a"), banded, step("c")}, {}, {}}));
    QVERIFY(isRefused({{step("a")}, {}, {{"name", "b"}}}));
    QVERIFY(isRefused({{step("a")}, {}, {}, {{"b", false, "B", ""}}}));
  }

  void recordsBecomeColumns() {
    RecordTable table(list());
    const MetricPlace energy = list().place("energy"), drift = list().place("drift");
    QVERIFY(!table.first(energy) && !table.last(energy) && !table.best(energy) && !table.last("energy"));
    table.append({{RecordKind::Test, 0, 0, 0, {0.25}, {}},
                  {RecordKind::Step, 1, 0.5, 2, {7, 1}, {}},
                  {RecordKind::Step, 2, 1, 3, {std::nan(""), 1}, {}},
                  {RecordKind::Step, 3, 1.5, 4, {5, 2}, {}},
                  {RecordKind::Step, 4, 2, 5, {6, 3}, {}},
                  {RecordKind::Test, 4, 2, 5, {0.125}, {}}});
    QCOMPARE(table.steps().step, (std::vector<double>{1, 2, 3, 4}));
    QCOMPARE(table.steps().epoch, (std::vector<double>{0.5, 1, 1.5, 2}));
    QCOMPARE(table.steps().seconds, (std::vector<double>{2, 3, 4, 5}));
    QCOMPARE(table.column("speed"), (std::vector<double>{1, 1, 2, 3}));
    QCOMPARE(table.tests().step, (std::vector<double>{0, 4}));
    QVERIFY(table.probes().empty());
    QCOMPARE(table.first(energy), std::optional<double>(7));
    QCOMPARE(table.last(energy), std::optional<double>(6));
    QCOMPARE(table.best(energy), std::optional<double>(5));
    QCOMPARE(table.best(drift), std::optional<double>(0.25));
    QVERIFY(!table.best(list().place("speed")));  // no end of it is better
    QCOMPARE(table.last("drift"), std::optional<double>(0.125));
    QVERIFY(!table.last("loss"));
  }

  void theNewestBasisIsKept() {
    const MetricList norms({{named("norm", RecordKind::Probe)}, {}, {}});
    RecordTable table(norms);
    Record probe{RecordKind::Probe, 0, 0, 0, {1}, Basis{"‖H‖", "power", 8, 0.5}};
    table.append(probe);
    probe.basis->estimator = "lanczos";
    table.append(probe);
    QCOMPARE(table.basis()->estimator, std::string("lanczos"));
    QCOMPARE(table.basis()->residualMax, 0.5);
  }
};

QTEST_GUILESS_MAIN(TestRecordTable)
#include "test_record_table.moc"
