// SPDX-License-Identifier: GPL-3.0-or-later
// One control for each kind of setting. What is shown is what holds, also where it lies beyond the slider.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

#include "ui/parts/parameter_editor.h"

using namespace hessianlab;

class TestParameterEditor : public QObject {
  Q_OBJECT

  template <class Widget>
  static Widget* part(const ParameterEditor& editor) {
    return editor.findChild<Widget*>();
  }

 private Q_SLOTS:
  void theSliderMovesWithinItsRangeAndTheBoxTakesMore() {
    ParameterEditor editor(Parameter::number("beta").from(0.01, 1e4).sliding(0.1, 1000).decades().startingAt(8),
                           QStringLiteral("beta"));
    auto* slider = part<QSlider>(editor);
    auto* box = part<QDoubleSpinBox>(editor);
    QCOMPARE(box->objectName(), QStringLiteral("beta"));
    QCOMPARE(slider->objectName(), QStringLiteral("beta.slider"));
    slider->setValue(slider->maximum());
    QCOMPARE(box->value(), 1000.0);
    slider->setValue(slider->minimum());
    QCOMPARE(box->value(), 0.1);
    // A file may hold more.
    editor.setValue(9000.0);
    QCOMPARE(box->value(), 9000.0);
    QCOMPARE(slider->value(), slider->maximum());
    QCOMPARE(std::get<double>(editor.value()), 9000.0);
    box->setValue(1e6);
    QCOMPARE(box->value(), 1e4);
  }

  void wholeNumbersBeyondTheUsualAreShownAsTheyAre() {
    ParameterEditor editor(Parameter::integer("seed").from(0, 9007199254740991).sliding(0, 999999).startingAt(1),
                           QStringLiteral("seed"));
    auto* box = part<QSpinBox>(editor);
    QCOMPARE(box->maximum(), 999999);
    QSignalSpy edited(&editor, &ParameterEditor::edited);
    editor.setValue(5000000.0);
    QCOMPARE(box->value(), 5000000);
    QCOMPARE(edited.count(), 0);
    box->setValue(3);
    QCOMPARE(edited.count(), 1);
  }

  void noughtIsAWordWhereItStandsForAll() {
    ParameterEditor editor(Parameter::integer("samples").from(0, 1000).meaningWhenEmpty("all").startingAt(0),
                           QStringLiteral("samples"));
    editor.show();
    auto* box = part<QSpinBox>(editor);
    QCOMPARE(box->text(), QStringLiteral("all"));
    QSignalSpy edited(&editor, &ParameterEditor::edited);
    const auto type = [&](const char* text) {
      box->setFocus();
      box->selectAll();
      QTest::keyClicks(box, QString::fromUtf8(text));
      QTest::keyClick(box, Qt::Key_Return);
    };
    type("12");
    QCOMPARE(std::get<double>(editor.value()), 12.0);
    QCOMPARE(box->text(), QStringLiteral("12"));
    type("0");
    QCOMPARE(std::get<double>(editor.value()), 0.0);
    QCOMPARE(box->text(), QStringLiteral("all"));
    type("5");
    type("all");
    QCOMPARE(std::get<double>(editor.value()), 0.0);
    QCOMPARE(edited.count(), 4);
    ParameterEditor plain(Parameter::integer("warmup").from(0, 1000).startingAt(0), QStringLiteral("warmup"));
    QCOMPARE(part<QSpinBox>(plain)->text(), QStringLiteral("0"));
  }

  void aChoiceHasItsTitles() {
    ParameterEditor named(Parameter::choice("a", {"relu", "tanh"}).worded({"ReLU", "tanh"}, "activation"),
                          QStringLiteral("a"));
    QCOMPARE(part<QComboBox>(named)->itemText(0), QStringLiteral("ReLU"));
    ParameterEditor plain(Parameter::choice("s", {"constant", "cosine"}).alsoReading({"old"}), QStringLiteral("s"));
    auto* box = part<QComboBox>(plain);
    QCOMPARE(box->count(), 2);  // what is read from old files is not offered
    QCOMPARE(box->itemText(1), QStringLiteral("Cosine"));
    QCOMPARE(box->itemData(1).toString(), QStringLiteral("cosine"));
  }

  void widthsAreTypedAsAList() {
    ParameterEditor editor(Parameter::widths("hidden").from(1, 65536).meaningWhenEmpty("standard"),
                           QStringLiteral("hidden"));
    auto* line = part<QLineEdit>(editor);
    QCOMPARE(line->placeholderText(), QStringLiteral("standard"));
    editor.setValue(Widths{200, 100});
    QCOMPARE(line->text(), QStringLiteral("200, 100"));
    std::vector<ParameterValue> told;
    connect(&editor, &ParameterEditor::edited, this, [&](const ParameterValue& value) {
      told.push_back(value);
      if (value != ParameterValue(Widths{20, 0})) editor.setValue(value);  // who refuses sets nothing
    });
    line->setText(QStringLiteral("20 x 30;40"));
    Q_EMIT line->editingFinished();
    QVERIFY(told == std::vector<ParameterValue>{Widths({20, 30, 40})});
    QCOMPARE(line->text(), QStringLiteral("20, 30, 40"));
    Q_EMIT line->editingFinished();  // nothing has changed
    QCOMPARE(told.size(), std::size_t{1});
    line->setText(QStringLiteral("20, many"));
    Q_EMIT line->editingFinished();
    QCOMPARE(told.size(), std::size_t{2});
    QCOMPARE(line->text(), QStringLiteral("20, 30, 40"));
  }

  void aFolderCanBeBrowsedFor() {
    ParameterEditor folder(Parameter::folderName("path").titled("Data folder").saying("Where."),
                           QStringLiteral("dataset.path"));
    auto* browse = folder.findChild<QToolButton*>(QStringLiteral("dataset.path.browse"));
    QVERIFY(browse && !browse->accessibleName().isEmpty() && browse->toolTip() == QStringLiteral("Where."));
    folder.setValue(std::string("/data"));
    QCOMPARE(part<QLineEdit>(folder)->text(), QStringLiteral("/data"));
    folder.setUnavailable(QStringLiteral("Points have no folder."));
    QVERIFY(!browse->isEnabled() && browse->toolTip() == QStringLiteral("Points have no folder."));
    ParameterEditor text(Parameter::text("note"), QStringLiteral("note"));
    QVERIFY(!part<QToolButton>(text));
  }
};

QTEST_MAIN(TestParameterEditor)
#include "test_parameter_editor.moc"
