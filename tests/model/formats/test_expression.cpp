// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of lessons: precedence, comparisons, what is asked of which run, and where a mistake stands.
#include <QtTest>
#include <cmath>

#include "model/formats/expression.h"
#include "tests/support/message_of.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestExpression : public QObject {
  Q_OBJECT

  static const QuantityList& known() {
    static const QuantityList list(classifierMetrics());
    return list;
  }
  static double value(const std::string& text, const Values& values = {}) {
    return Expression::parse(text, known(), "here").value(values);
  }
  static bool holds(const std::string& text, const Values& values = {}) {
    return Condition::parse(text, known(), "here").holds(values);
  }

 private Q_SLOTS:
  void arithmetic_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("result");
    QTest::newRow("number") << "2.5" << 2.5;
    QTest::newRow("exponent") << "1e-3" << 0.001;
    QTest::newRow("product first") << "1 + 2 * 3" << 7.0;
    QTest::newRow("brackets") << "(1 + 2) * 3" << 9.0;
    QTest::newRow("from left to right") << "10 - 4 - 3" << 3.0;
    QTest::newRow("division too") << "16 / 4 / 2" << 2.0;
    QTest::newRow("sign") << "-2 * -(3 - 1)" << 4.0;
    QTest::newRow("no spaces") << "2*3-1" << 5.0;
    QTest::newRow("quantity") << "2 * a.test_loss" << 6.0;
    QTest::newRow("at start") << "a.start.test_loss - a.test_loss" << 2.0;
    QTest::newRow("attack") << "b.robust_accuracy( pgd:steps=5,linf , 0.10 )" << 0.25;
  }
  void arithmetic() {
    QFETCH(QString, text);
    QFETCH(double, result);
    const Values values{
        {"a.test_loss", 3}, {"a.start.test_loss", 5}, {"b.robust_accuracy(pgd:steps=5, linf, 0.1)", 0.25}};
    QCOMPARE(value(text.toStdString(), values), result);
  }

  void comparisons() {
    QVERIFY(holds("1 < 2") && !holds("2 < 2") && holds("2 <= 2") && holds("3 > 2") && !holds("2 > 2") &&
            holds("2 >= 2"));
    QVERIFY(holds("1 < 2 and 2 < 3") && !holds("1 < 2 and 3 < 3"));
    QVERIFY(holds("a.test_loss < 0.5 * b.test_loss", {{"a.test_loss", 1}, {"b.test_loss", 3}}));
    // What is not a number is neither less nor more.
    QVERIFY(!holds("0 / 0 < 1") && !holds("0 / 0 >= 1"));
    QVERIFY(holds("1 / 0 > 1e300"));
  }

  void quantitiesAreListed() {
    const Condition condition =
        Condition::parse("a.test_loss + b.start.test_accuracy < c.hessian_norm_p90", known(), "here");
    const auto quantities = condition.quantities();
    QCOMPARE(quantities.size(), std::size_t{3});
    QCOMPARE(quantities[0].run, std::string("a"));
    QVERIFY(quantities[1].atStart);
    QCOMPARE(quantities[2].text(), std::string("c.hessian_norm_p90"));
    const Expression sole = Expression::parse("a.robust_accuracy(fgsm,l2,0.50)", known(), "here");
    QCOMPARE(sole.soleQuantity()->text(), std::string("a.robust_accuracy(fgsm, l2, 0.5)"));
    const Expression proven = Expression::parse("a.certified_accuracy( linf ,0.10)", known(), "here");
    QCOMPARE(proven.soleQuantity()->text(), std::string("a.certified_accuracy(linf, 0.1)"));
    QVERIFY(proven.soleQuantity()->attack.empty() && proven.soleQuantity()->epsilon == 0.1);
    QVERIFY(!Expression::parse("-a.test_loss", known(), "here").soleQuantity());
  }

  void everyQuantityCanBeAskedFor() {
    for (const QuantityKind& kind : known().kinds()) {
      std::string text = "a." + kind.name;
      if (kind.source == QuantityKind::Source::Attack) text += "(pgd, linf, 0.1)";
      if (kind.source == QuantityKind::Source::Certificate) text += "(linf, 0.1)";
      const Expression expression = Expression::parse(text, known(), "here");
      QCOMPARE(expression.quantities().front().text(), text);
      QVERIFY2(!kind.title.empty(), kind.name.c_str());
      const bool recorded = kind.source == QuantityKind::Source::Record;
      const std::string start = messageOf([&] { Expression::parse("a.start." + text.substr(2), known(), "here"); });
      QCOMPARE(start == "accepted", recorded);
    }
  }

  void recordsAreReadAtTheStartAndAtTheEnd() {
    const auto probe = [](double norm, double confidence) {
      return recordWith(RecordKind::Probe, 0, 0, 0, {{"hessian_norm_median", norm}, {"confidence_mean", confidence}});
    };
    const auto test = [](double accuracy) {
      return recordWith(RecordKind::Test, 0, 0, 0, {{"test_accuracy", accuracy}});
    };
    const RecordTable records = tableOf({probe(1, 0), test(0.5), probe(2, 0.9), test(0.8)});
    const auto read = [&](const std::string& text, const RecordTable& from) {
      return recorded(Expression::parse(text, known(), "here").quantities().front(), from);
    };
    QCOMPARE(read("a.hessian_norm_median", records), std::optional<double>(2));
    QCOMPARE(read("a.start.hessian_norm_median", records), std::optional<double>(1));
    QCOMPARE(read("a.confidence_mean", records), std::optional<double>(0.9));
    QCOMPARE(read("a.test_accuracy", records), std::optional<double>(0.8));
    QCOMPARE(read("a.start.test_accuracy", records), std::optional<double>(0.5));
    QVERIFY(!read("a.robust_accuracy(pgd, linf, 0.1)", records));
    QVERIFY(!read("a.test_loss", tableOf({})));
  }

  // Another lab's lessons measure its own numbers, of probes and tests; a single batch is none to ask for.
  void theNamesAreThoseOfTheLab() {
    const MetricList list({{{.key = "energy", .kind = RecordKind::Step, .title = "energy"},
                            {.key = "drift", .kind = RecordKind::Test, .title = "mean drift", .share = true}},
                           {},
                           {}});
    const QuantityList other(list);
    QCOMPARE(other.names(),
             (std::vector<std::string>{"drift", "logit_curvature_median", "weight_eigenvalue", "weight_rank_one",
                                       "weight_agreement", "centred_weight_eigenvalue", "centred_weight_agreement",
                                       "class_spread", "robust_accuracy", "certified_accuracy"}));
    const Expression expression = Expression::parse("a.start.drift", other, "here");
    QCOMPARE(expression.soleQuantity()->kind.title, std::string("mean drift"));
    QVERIFY(expression.soleQuantity()->kind.share);
    // Of several labs: what either has, each name once.
    const QuantityList both({&classifierMetrics(), &list, &classifierMetrics()});
    QVERIFY(both.find("drift") && both.find("test_loss") && both.find("robust_accuracy"));
    QCOMPARE(both.kinds().size(), QuantityList(classifierMetrics()).kinds().size() + 1);
    for (const char* text : {"a.energy", "a.test_loss"})
      QVERIFY(messageOf([&] { Expression::parse(text, other, "here"); }).starts_with("here: unknown quantity"));
  }

  void aMissingQuantityIsNamed() {
    try {
      value("a.test_loss + 1");
      QFAIL("no exception");
    } catch (const RunError& error) {
      QCOMPARE(error.what(), "a.test_loss has not been measured");
    }
  }

  void refusals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, const char* says) { QTest::newRow(text) << text << says; };
    row("", "at character 1 of '' stands nothing; expected a number, a quantity such as plain.test_accuracy, or '('");
    row("1 +",
        "at character 4 of '1 +' stands nothing; expected a number, a quantity such as plain.test_accuracy, or '('");
    row("(1", "at character 3 of '(1' stands nothing; expected ')'");
    row("1 2", "at character 3 of '1 2' stands '2'; expected the end or an operator");
    row("a", "at character 1 of 'a' stands 'a'; expected RUN.QUANTITY, such as plain.test_accuracy");
    row("and.test_loss", "'and' cannot be the name of a run");
    row("a.tset_loss", "unknown quantity 'tset_loss'; did you mean 'test_loss'?");
    row("a.start.robust_accuracy(pgd, linf, 0.1)",
        "'robust_accuracy' is measured after the training only; leave out '.start'");
    row("a.robust_accuracy",
        "at character 18 of 'a.robust_accuracy' stands nothing; expected (ATTACK, NORM, EPSILON), "
        "such as (pgd, linf, 0.1)");
    row("a.robust_accuracy(pgd, l1, 0.1)", "the norm 'l1' is none; write linf or l2");
    row("a.robust_accuracy(pgd, l2, -1)",
        "at character 28 of 'a.robust_accuracy(pgd, l2, -1)' stands '-1)'; expected the "
        "size of the attack, at least 0");
    row("a.certified_accuracy(pgd, linf, 0.1)", "the norm 'pgd' is none; write linf or l2");
    row("a.certified_accuracy",
        "at character 21 of 'a.certified_accuracy' stands nothing; expected (NORM, EPSILON), such as (linf, 0.1)");
    row("a.certified_accuracy(l2, x)",
        "at character 26 of 'a.certified_accuracy(l2, x)' stands 'x)'; expected the radius, at least 0");
    row("1e999", "at character 1 of '1e999' stands '1e999'; expected a number that a double can hold");
    row("1 × 2", "holds a character that is none of letters, digits and + - * / ( ) < > = . , _ :");
  }
  void refusals() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    QCOMPARE(QString::fromStdString(messageOf([&] { Expression::parse(text.toStdString(), known(), "here"); })),
             QStringLiteral("here: ") + says);
  }

  void depthAndLengthAreBounded() {
    QVERIFY(messageOf([] {
              Expression::parse(std::string(40, '(').append("1").append(40, ')'), known(), "here");
            }).ends_with("nests deeper than 32 levels"));
    QVERIFY(
        messageOf([] { Expression::parse(std::string(40, '-').append("1"), known(), "here"); }).ends_with("32 levels"));
    QVERIFY(messageOf([] { Expression::parse(std::string(1001, '1'), known(), "here"); }).ends_with("1000 characters"));
    QCOMPARE(value(std::string("1").append(300, ' ').append("+ 1")), 2.0);
  }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "test_expression.moc"
