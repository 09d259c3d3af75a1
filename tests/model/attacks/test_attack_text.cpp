// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks written as one text: what it means, and what each mistake is answered with.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/attacks/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestAttackText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsSettings() {
    const auto attack = makeAttackFromText("pgd:steps=100:restarts=5:step_factor=1.5e0:loss=margin", Norm::L2);
    QCOMPARE(attack->name(), std::string("pgd"));
    const auto settings = nlohmann::json::parse(attack->settings());
    QCOMPARE(settings.at("steps").get<int>(), 100);
    QCOMPARE(settings.at("restarts").get<int>(), 5);
    QCOMPARE(settings.at("step_factor").get<double>(), 1.5);
    QCOMPARE(settings.at("loss").get<std::string>(), std::string("margin"));
    QCOMPARE(settings.at("random_start").get<bool>(), true);
    QVERIFY(attack->norm() == Norm::L2);
    QCOMPARE(nlohmann::json::parse(makeAttackFromText("pgd:random_start=false", Norm::L2)->settings())
                 .at("random_start")
                 .get<bool>(),
             false);
  }

  void aNameAloneHasTheDefaults() {
    for (const CatalogueEntry& entry : attackCatalogue()) {
      const auto plain = makeAttackFromText(entry.name, Norm::L2);
      QCOMPARE(plain->settings(), makeAttack(entry.name, Norm::L2)->settings());
      QCOMPARE(plain->name(), entry.name);
    }
  }

  // Every setting of every attack, spelled out with its default and at its limits.
  void everySettingCanBeWritten() {
    for (const CatalogueEntry& entry : attackCatalogue()) {
      const std::string defaults = makeAttack(entry.name, Norm::L2)->settings();
      for (const Parameter& p : entry.parameters) {
        const auto json = nlohmann::json::parse(defaults).at(p.key);
        const std::string text = json.is_string() ? json.get<std::string>() : json.dump();
        QCOMPARE(makeAttackFromText(entry.name + ":" + p.key + "=" + text, Norm::L2)->settings(), defaults);
        if (p.kind != Parameter::Kind::Integer && p.kind != Parameter::Kind::Number) continue;
        const std::string beyond = entry.name + ":" + p.key + "=" + std::to_string(p.maximum * 2 + 1);
        QVERIFY(QString::fromStdString(messageOf([&] {
                  makeAttackFromText(beyond, Norm::L2);
                })).contains(QString::fromStdString(p.key)));
      }
    }
  }

  void saysWhatIsWrong_data() {
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* spec, const QStringList& words) { QTest::newRow(spec) << spec << words; };
    row("", {"unknown attack"});
    row("pdg:steps=3", {"pdg", "did you mean", "pgd"});
    row("pgd:", {"no value"});
    row("pgd:steps", {"steps", "no value"});
    row("pgd:steps=3:", {"no value"});
    row("pgd:stpes=3", {"stpes", "did you mean 'steps'"});
    row("fgsm:steps=3", {"steps", "no settings"});
    row("pgd:steps=3:steps=4", {"steps", "twice"});
    row("pgd:steps=", {"steps", "whole number between 1 and 1000"});
    row("pgd:steps=ten", {"'ten'", "whole number"});
    row("pgd:steps=3x", {"'3x'", "whole number"});
    row("pgd:steps= 3", {"whole number"});
    row("pgd:steps=2.5", {"2.5", "whole number"});
    row("pgd:steps=0", {"0", "between 1 and 1000"});
    row("pgd:step_factor=nan", {"step_factor", "between"});
    row("pgd:step_factor=inf", {"step_factor", "between"});
    row("pgd:random_start=yes", {"random_start", "true or false"});
    row("pgd:loss=dlr", {"loss", "ce, margin"});
    row("square:p_init=2", {"p_init", "between"});
  }
  void saysWhatIsWrong() {
    QFETCH(QString, spec);
    QFETCH(QStringList, words);
    const QString message =
        QString::fromStdString(messageOf([&] { makeAttackFromText(spec.toStdString(), Norm::Linf); }));
    for (const QString& word : words) QVERIFY2(message.contains(word), qPrintable(message));
    QVERIFY(!message.contains('\n'));
  }
};

QTEST_GUILESS_MAIN(TestAttackText)
#include "test_attack_text.moc"
