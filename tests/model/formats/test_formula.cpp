// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas of an angle: what they are worth, and what is refused in which words.
#include <QtTest>
#include <cmath>
#include <numbers>

#include "model/formats/formula.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestFormula : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void values_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const double t = 0.7, pi = std::numbers::pi;
    const auto row = [](const char* text, double value) { QTest::newRow(text) << text << value; };
    row("1 + 0.5 cos(2θ)", 1 + 0.5 * std::cos(2 * t));
    row("1+.5*cos(2*theta)", std::nan(""));  // a number begins with a digit
    row("theta", t);
    row("2θ sin(θ)(θ+1)", 2 * t * std::sin(t) * (t + 1));
    row("1/2θ", 0.5 * t);  // from left to right
    row("-θ^2", -t * t);
    row("(-θ)^2", t * t);
    row("2^-1", 0.5);
    row("2^3^2", 512);  // from right to left
    row("2θ^2", 2 * t * t);
    row("exp(-θ) + log(2) - sqrt(abs(-4))", std::exp(-t) + std::log(2) - 2);
    row("2π - pi", pi);
    row("2exp(0)", 2);
    row("1e2", 100);
    row("1/0", std::numeric_limits<double>::infinity());
  }
  void values() {
    QFETCH(QString, text);
    QFETCH(double, value);
    if (std::isnan(value)) {
      QVERIFY(messageOf([&] { Formula::parse(text.toStdString(), "here"); }) != "accepted");
      return;
    }
    const double got = Formula::parse(text.toStdString(), "here").at(0.7);
    QVERIFY2(got == value || std::abs(got - value) < 1e-14, qPrintable(QString::number(got)));
  }

  void refusals_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* text, const char* says) { QTest::newRow(text) << text << says; };
    row("", "at character 1 of '' stands nothing; expected a number, θ, π, a function such as cos(θ), or '('");
    row("1 +", "at character 4 of '1 +' stands nothing; expected a number, θ, π, a function such as cos(θ), or '('");
    row("θθ)", "at character 3 of 'θθ)' stands ')'; expected the end or an operator");
    row("cos θ", "at character 5 of 'cos θ' stands 'θ'; expected '(' after cos");
    row("cos(θ", "at character 6 of 'cos(θ' stands nothing; expected ')'");
    row("2 3", "at character 3 of '2 3' stands '3'; expected the end or an operator");
    row("1 + cis(θ)", "unknown word 'cis'; did you mean 'cos'?");
    row("x", "unknown word 'x'; known: sin, cos, exp, log, sqrt, abs, theta, pi");
    row("1 × 2", "holds a character that is none of letters, digits, θ, π and + - * / ^ ( ) .");
    row("1e999", "at character 1 of '1e999' stands '1e999'; expected a number that a double can hold");
    row("(((((((((((((((((((((((((((((((((1", "nests deeper than 32 levels");
  }
  void refusals() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    QCOMPARE(QString::fromStdString(messageOf([&] { Formula::parse(text.toStdString(), "here"); })),
             QStringLiteral("here: ") + says);
  }

  // Twenty bytes of the rest are shown; a letter of two bytes stays whole.
  void lettersAreNotCut() {
    QCOMPARE(messageOf([] { Formula::parse(")123456789012345678θθ", "here"); }),
             std::string("here: at character 1 of ')123456789012345678θθ' stands ')123456789012345678θ'; expected a "
                         "number, θ, π, a function such as cos(θ), or '('"));
  }
};

QTEST_GUILESS_MAIN(TestFormula)
#include "test_formula.moc"
