// SPDX-License-Identifier: GPL-3.0-or-later
// Offers below the values of a list are taken from the open list alone and leave the value as it is.
#include <QAbstractItemView>
#include <QSignalSpy>
#include <QtTest>

#include "ui/parts/choice_box.h"
#include "ui/parts/parameter_editor.h"

using namespace hessianlab;

class TestChoiceBox : public QObject {
  Q_OBJECT

  static void fill(ChoiceBox& box) {
    box.addItem(QStringLiteral("moons"), QStringLiteral("moons"));
    box.addItem(QStringLiteral("circles"), QStringLiteral("circles"));
    box.takeValue(0);
    box.setOffers({{QStringLiteral("Open …"), QStringLiteral("help")}, {QStringLiteral("photos"), {}}});
    box.show();
  }

 private Q_SLOTS:
  void keysInTheClosedListPassThemBy() {
    ChoiceBox box;
    fill(box);
    QSignalSpy values(&box, &ChoiceBox::valueTaken), offers(&box, &ChoiceBox::offerTaken);
    QTest::keyClick(&box, Qt::Key_Down);
    QCOMPARE(values.takeFirst().at(0).toInt(), 1);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_End);
    QCOMPARE(box.currentIndex(), 1);
    QVERIFY(offers.isEmpty());
  }

  void theOpenListTakesThem() {
    ChoiceBox box;
    fill(box);
    QSignalSpy values(&box, &ChoiceBox::valueTaken), offers(&box, &ChoiceBox::offerTaken);
    box.showPopup();
    QTest::keyClick(box.view(), Qt::Key_End);
    QTest::keyClick(box.view(), Qt::Key_Return);
    QCOMPARE(offers.size(), 1);
    QCOMPARE(offers.at(0).at(0).toInt(), 1);
    QVERIFY(values.isEmpty());
    QCOMPARE(box.currentIndex(), 0);
  }

  void whatIsAskedForIsNotTaken() {
    ChoiceBox box;
    fill(box);
    box.setAsking({QStringLiteral("circles")});
    QSignalSpy values(&box, &ChoiceBox::valueTaken), asked(&box, &ChoiceBox::valueAsked);
    QTest::keyClick(&box, Qt::Key_Down);
    QVERIFY(values.isEmpty() && asked.isEmpty());
    QCOMPARE(box.currentIndex(), 0);
    box.showPopup();
    QTest::keyClick(box.view(), Qt::Key_Down);
    QTest::keyClick(box.view(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toInt(), 1);
    QVERIFY(values.isEmpty());
    QCOMPARE(box.currentIndex(), 0);
  }

  void newOffersTakeThePlaceOfTheOld() {
    ChoiceBox box;
    fill(box);
    box.setOffers({{QStringLiteral("Open …"), {}}});
    QCOMPARE(box.count(), 4);  // two values, a line, one offer
    box.setOffers({});
    QCOMPARE(box.count(), 2);
    QCOMPARE(box.currentIndex(), 0);
  }

  void aValueThatIsNotOfferedStandsAboveThem() {
    ParameterEditor editor(Parameter::choice("name", {"a", "b"}), QStringLiteral("x.name"));
    editor.setOffers({{QStringLiteral("Open …"), {}}});
    editor.showUnlisted("imported", QStringLiteral("Imported"));
    auto* box = editor.findChild<QComboBox*>();
    QCOMPARE(box->count(), 5);
    QCOMPARE(box->currentText(), QStringLiteral("Imported"));
    QCOMPARE(box->itemText(4), QStringLiteral("Open …"));
    editor.setValue(std::string("b"));
    editor.showUnlisted("", {});
    QCOMPARE(box->count(), 4);
    QCOMPARE(box->currentData().toString(), QStringLiteral("b"));
  }
};

QTEST_MAIN(TestChoiceBox)
#include "test_choice_box.moc"
