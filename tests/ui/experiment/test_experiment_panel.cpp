// SPDX-License-Identifier: GPL-3.0-or-later
// The panel offers what the catalogues hold, every change can be undone, and bad input loses nothing.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QToolButton>
#include <QUndoStack>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"

using namespace hessianlab;

class TestExperimentPanel : public QObject {
  Q_OBJECT

  static void choose(MainWindow& window, const char* combo, const char* value) {
    auto* box = child<QComboBox>(window, combo);
    const int index = box->findData(QString::fromUtf8(value));
    QVERIFY2(index >= 0, value);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void everyCatalogueEntryCanBeChosen() {
    auto window = openLab(smallMoons());
    const Catalogues& all = window->document().catalogues();
    std::vector<std::pair<const char*, std::vector<std::string>>> boxes;
    for (const char* section : {"dataset", "architecture", "regularizer", "optimizer"})
      boxes.emplace_back(section, namesOf(all.choices(section)));
    boxes.emplace_back("architecture.activation",
                       describe(window->document().config(), "architecture.activation", all)->choices);
    for (const auto& [name, values] : boxes) {
      const std::string key = std::string(name).find('.') == std::string::npos ? std::string(name) + ".name" : name;
      const auto* box = child<QComboBox>(*window, key.c_str());
      QVERIFY(values.size() > 1);
      // What else stands there opens something and is no entry.
      int entries = 0;
      for (int i = 0; i < box->count(); ++i) entries += box->itemData(i).isValid() ? 1 : 0;
      QCOMPARE(entries, static_cast<int>(values.size()));
      for (int i = 0; i < entries; ++i)
        QCOMPARE(box->itemData(i).toString().toStdString(), values[static_cast<std::size_t>(i)]);
    }
  }

  void eachRegularizerBringsItsOwnControls() {
    auto window = openLab(smallMoons());
    for (const CatalogueEntry& entry : window->document().catalogues().choices("regularizer")) {
      choose(*window, "regularizer.name", entry.name.c_str());
      QCOMPARE(window->document().config()["regularizer"].name, entry.name);
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
      for (const Parameter& parameter : entry.parameters)
        QVERIFY2(window->findChild<QWidget*>(QString::fromStdString("regularizer." + parameter.key)),
                 (entry.name + "." + parameter.key).c_str());
      QVERIFY(child<QLabel>(*window, "formula")->text().contains(QString::fromStdString(entry.formula)));
    }
  }

  void aSliderDragIsOneStepOfUndo() {
    auto window = openLab(smallMoons());
    auto* slider = child<QSlider>(*window, "regularizer.strength.slider");
    const double before = child<QDoubleSpinBox>(*window, "regularizer.strength")->value();
    QUndoStack& stack = window->document().undoStack();
    slider->setSliderDown(true);
    for (int position = 300; position <= 900; position += 50) slider->setValue(position);
    slider->setSliderDown(false);
    QCOMPARE(stack.count(), 1);
    const double after = child<QDoubleSpinBox>(*window, "regularizer.strength")->value();
    QVERIFY(after > before);
    slider->setSliderDown(true);
    slider->setValue(200);
    slider->setSliderDown(false);
    QCOMPARE(stack.count(), 2);
    stack.undo();
    QCOMPARE(child<QDoubleSpinBox>(*window, "regularizer.strength")->value(), after);
    stack.undo();
    QCOMPARE(child<QDoubleSpinBox>(*window, "regularizer.strength")->value(), before);
  }

  void whatIsTypedIsTaken() {
    auto window = openLab(smallMoons());
    auto* strength = child<QDoubleSpinBox>(*window, "regularizer.strength");
    strength->setFocus();
    strength->selectAll();
    QTest::keyClicks(strength, QStringLiteral("0.25"));
    QTest::keyClick(strength, Qt::Key_Return);
    QCOMPARE(std::get<double>(window->document().config()["regularizer"].parameters.at("strength")), 0.25);
  }

  void controlsFollowTheChoice() {
    auto window = openLab(smallMoons());
    QVERIFY(!child<QWidget>(*window, "architecture.beta")->isHidden());
    choose(*window, "architecture.activation", "tanh");
    QVERIFY(!child<QWidget>(*window, "architecture.beta")->isVisible());
    QVERIFY(child<QWidget>(*window, "dataset.noise")->isVisible());
    // Pictures need another network than points.
    choose(*window, "dataset.name", "fashion-mnist");
    QVERIFY(!child<QWidget>(*window, "dataset.noise")->isVisible());
    QCOMPARE(window->document().config()["architecture"].name, std::string("cnn-small"));
    window->document().undoStack().undo();
    QCOMPARE(window->document().config()["architecture"].name, std::string("mlp-2d"));
  }

  void badHiddenLayersAreRefusedInWordsAndNothingIsLost() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    auto* hidden = child<QLineEdit>(*window, "architecture.hidden");
    const auto before = window->document().config();
    hidden->setText(QStringLiteral("20, many"));
    Q_EMIT hidden->editingFinished();
    QVERIFY(window->document().config() == before);
    QCOMPARE(hidden->text(), QStringLiteral("16, 16"));
    QVERIFY(!child<QLabel>(*window, "status.note")->text().isEmpty());
    hidden->setText(QStringLiteral("20 30"));
    Q_EMIT hidden->editingFinished();
    QCOMPARE(window->document().config().widths("architecture.hidden"), (std::vector<int64_t>{20, 30}));
    // A network without hidden layers has no widths to keep.
    choose(*window, "architecture.name", "linear");
    QVERIFY(window->document().config().widths("architecture.hidden").empty());
    QVERIFY(!hidden->isEnabled());
    window->document().undoStack().undo();
    QCOMPARE(hidden->text(), QStringLiteral("20, 30"));
  }

  void choicesThatMisleadAreSaid() {
    auto window = openLab(smallMoons());
    auto* advice = child<QLabel>(*window, "advice");
    QVERIFY(advice->isHidden());
    choose(*window, "architecture.activation", "relu");
    QVERIFY(!advice->isHidden());
    QVERIFY(advice->text().contains(QStringLiteral("kinks")));
    choose(*window, "regularizer.name", "none");
    QVERIFY(advice->isHidden());
  }

  // Three training pictures are of three classes at most.
  void samplesThatDoNotStandForTheSetAreRemarkedOn() {
    ExperimentConfig config = smallFashion();
    config.set("dataset.train_samples", 3);
    auto window = openLab(config);
    QVERIFY(untrainedShown(*window));
    const auto* advice = child<QLabel>(*window, "advice");
    QTRY_VERIFY_WITH_TIMEOUT(!advice->isHidden(), kPatienceMs);
    QVERIFY2(advice->text().contains(QStringLiteral("The 3 training samples hold only")), qPrintable(advice->text()));
  }

  void whatHasNoEffectIsNotOffered() {
    auto window = openLab(smallMoons());
    auto* step = child<QWidget>(*window, "regularizer.step_size");
    const auto offered = [](const QWidget& field) {
      const QWidget* row = field.parentWidget();
      return row->isEnabled() && !row->isHidden();
    };
    QVERIFY(!offered(*step));  // of the ascent alone
    choose(*window, "regularizer.estimator", "ascent");
    QVERIFY(offered(*step));
    auto* activation = child<QWidget>(*window, "architecture.activation");
    QVERIFY(offered(*activation));
    choose(*window, "architecture.name", "linear");
    QVERIFY(!offered(*activation));
  }

  // Pictures and numbers of samples under the name of another set would be a lie.
  void theDataNoteIsOfTheSetThatIsNamed() {
    auto window = openLab(smallFashion(2000));
    QVERIFY(untrainedShown(*window));
    const auto* note = child<QLabel>(*window, "dataNote");
    const auto* picture = child<QWidget>(*window, "thumbnail.0");
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Running));
    QTRY_VERIFY(picture->isVisible() && note->text().contains(QStringLiteral("320")));
    choose(*window, "dataset.name", "moons");
    QVERIFY(!picture->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("present run keeps its own")), qPrintable(note->text()));
    choose(*window, "dataset.name", "fashion-mnist");
    window->document().undoStack().undo();
    window->document().undoStack().undo();
    QTRY_VERIFY(picture->isVisible() && note->text().contains(QStringLiteral("320")));
  }

  void everyControlHasANameAndAnExplanation() {
    auto window = openLab(smallFashion());
    int seen = 0;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
      const QString name = widget->objectName();
      if (!name.contains(u'.') || !(qobject_cast<const QAbstractSpinBox*>(widget) ||
                                    qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSlider*>(widget)))
        continue;
      ++seen;
      QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(name));
      if (!qobject_cast<const QSlider*>(widget) && name.startsWith(QStringLiteral("regularizer")))
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
    }
    QVERIFY(seen > 15);
  }

  void theTabKeyGoesThroughARebuiltRegularizerInReadingOrder() {
    auto window = openLab(smallMoons());
    auto* box = child<QComboBox>(*window, "regularizer.name");
    for (const int index :
         {box->findData(QStringLiteral("gradient-norm")), box->findData(QStringLiteral("hessian-norm"))}) {
      if (index < 0) continue;
      box->setCurrentIndex(index);
      Q_EMIT box->activated(index);
    }
    QStringList order;
    QWidget* widget = box;
    for (int i = 0; i < 400; ++i) {
      if (!widget->objectName().isEmpty() && (widget->focusPolicy() & Qt::TabFocus)) order << widget->objectName();
      widget = widget->nextInFocusChain();
      if (widget == box) break;
    }
    const auto at = [&](const char* name) { return order.indexOf(QString::fromLatin1(name)); };
    QVERIFY2(at("regularizer.name") == 0 && at("regularizer.strength.slider") == 1, qPrintable(order.join(u' ')));
    QVERIFY(at("regularizer.strength") == 2);
    QVERIFY(at("regularizer.iterations") > 2 && at("optimizer.name") > at("regularizer.iterations"));
  }
};

QTEST_MAIN(TestExperimentPanel)
#include "test_experiment_panel.moc"
