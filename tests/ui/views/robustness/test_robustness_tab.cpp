// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the Robustness tab and what they draw; the one ε that moves everything.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include "model/jobs/threads.h"
#include "tests/support/choices.h"
#include "tests/support/curve_results.h"
#include "tests/support/lab_window.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/attack_chooser.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/words/attack_words.h"
#include "viz/map/map_view.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestRobustnessTab : public QObject {
  Q_OBJECT

  static std::vector<SeriesStyle> stylesOf(const CurvePlot& plot) {
    std::vector<SeriesStyle> styles;
    for (const int id : plot.seriesIds()) styles.push_back(plot.seriesStyle(id));
    return styles;
  }
  static void give(MainWindow& window, RobustnessResult result) {
    window.controller().setRobustness(*window.controller().currentRun(),
                                      std::make_shared<const RobustnessResult>(std::move(result)));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void wordsForAttacks() {
    const std::set<std::string> quick{trait::kQuick, trait::kStandIn};
    const Catalogue attacks{{"fgsm", "FGSM", "", "One step.", "", "", {}, quick},
                            {"pgd", "PGD", "", "Steps.", "", "", {}, quick}};
    QCOMPARE(attackTitle(attacks, "pgd"), QStringLiteral("PGD"));
    QCOMPARE(attackTitle(attacks, "pgd:steps=100:restarts=5"), QStringLiteral("PGD (steps=100 restarts=5)"));
    QCOMPARE(attackTitle(attacks, "unheard-of"), QStringLiteral("unheard-of"));
    QVERIFY(usualAttacks(attacks) == (std::vector<std::string>{"fgsm", "pgd"}));
    Catalogue more = attacks;
    more.push_back({"standard", "Standard", "", "", "", "", {}, {trait::kRecommended}});
    QVERIFY(usualAttacks(more) == std::vector<std::string>{"standard"});
    more.back().title = "Standard (three attacks)";
    QCOMPARE(attackTitles(more, {"pgd:steps=5", "standard"}), QStringLiteral("PGD, Standard"));
    QVERIFY(isQuickAttack(more, "pgd") && !isQuickAttack(more, "standard") && !isQuickAttack(more, "unheard-of"));
    QVERIFY(!isQuickAttack(more, "pgd:steps=5"));  // nobody knows how long it takes
  }

  void theChooserListsEveryAttackAndSaysWhatIsTicked() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    auto* chooser = child<AttackChooser>(*window, "robustness.attacks");
    auto* list = child<QWidget>(*window, "robustness.attacks.list");
    const Catalogue& attacks = window->document().catalogues().attacks;
    QVERIFY(chooser->chosen() == usualAttacks(attacks));
    QVERIFY(!list->isVisible());
    QTest::mouseClick(chooser, Qt::LeftButton);
    QTRY_VERIFY(list->isVisible());
    for (const CatalogueEntry& entry : attacks) {
      auto* box = child<QCheckBox>(*list, ("robustness.attack." + entry.name).c_str());
      QCOMPARE(box->text(), QString::fromStdString(entry.title));
      QVERIFY(box->toolTip().startsWith(QString::fromStdString(entry.help)));
    }
    chooseAttacks(*window, {});
    QCOMPARE(chooser->text(), QStringLiteral("No attack ▾"));
    auto* pgd = child<QCheckBox>(*list, "robustness.attack.pgd");
    QTest::mouseClick(pgd, Qt::LeftButton, Qt::NoModifier, QPoint(8, pgd->height() / 2));
    QVERIFY(pgd->isChecked() && list->isVisible());
    QCOMPARE(chooser->text(), QStringLiteral("PGD ▾"));
    QVERIFY(chooser->chosen() == std::vector<std::string>{"pgd"});
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list->isVisible());
  }

  void anAttacksOwnSettingsGoIntoTheEvaluation() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    chooseAttacks(*window, {QStringLiteral("pgd")});
    auto* chooser = child<AttackChooser>(*window, "robustness.attacks");
    auto* steps = child<QSpinBox>(*window, "robustness.setting.pgd.steps");
    QVERIFY(chooser->chosen() == std::vector<std::string>{"pgd"});
    steps->setValue(3);
    QVERIFY(chooser->chosen() == std::vector<std::string>{"pgd:steps=3"});
    QVERIFY(chooser->toolTip().contains(QStringLiteral("steps=3")));
    QVERIFY(!isQuickAttack(window->document().catalogues().attacks,
                           chooser->chosen().front()));  // nobody knows how long it takes
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    QTest::mouseClick(child<QPushButton>(*window, "robustness.evaluate"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    const auto result = window->controller().current()->robustnessIn(Norm::Linf);
    QVERIFY(result && result->attacks.size() == 1);
    QVERIFY2(result->attacks[0].settings.find("\"steps\":3") != std::string::npos, result->attacks[0].settings.c_str());
  }

  void goesOnUntilNothingIsLeftAndFindsDistancesIfAsked() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    chooseAttacks(*window, {QStringLiteral("pgd")});
    child<QAction>(*window, "robustness.untilZero")->trigger();
    child<QAction>(*window, "robustness.distances")->trigger();
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    QTest::mouseClick(child<QPushButton>(*window, "robustness.evaluate"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    const auto result = window->controller().current()->robustnessIn(Norm::Linf);
    QVERIFY(result && result->complete);
    QVERIFY(result->accuracy.back() == 0 || result->epsilons.back() >= 1);  // the ball then covers the box
    QCOMPARE(result->distance.size(), result->indices.size());
    if (result->medianDistance)
      QVERIFY(child<QWidget>(*window, "robustness.table")
                  ->accessibleDescription()
                  .contains(QStringLiteral("median distance")));
  }

  // Rings stand where the certificate proves all that the attacks left.
  void ringsMarkWhereNothingIsUnknown() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    RobustnessResult result = tenSamples(0);
    result.bounds = {{"linear-bounds", "Linear bounds", true, {0.9, 0.4, 0.3, 0}, {}}};
    give(*window, result);
    const auto* plot = child<CurvePlot>(*window, "plot.robustness");
    int rings = 0;
    for (const int id : plot->seriesIds()) {
      if (!plot->seriesStyle(id).rings) continue;
      ++rings;
      QCOMPARE(plot->points(id).size(), std::size_t{1});
      QCOMPARE(plot->points(id)[0].x, 0.2);
      QCOMPARE(plot->points(id)[0].y, 0.3);
    }
    QCOMPARE(rings, 1);
  }

  void boundsAndAttacksStandThinBehindTheCurve() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    RobustnessResult result = tenSamples(0);
    result.bounds = {{"lipschitz", "Global Lipschitz constant", true, {0.9, 0.2, 0, 0}, {}},
                     {"quadratic", "Quadratic model", false, {0.9, 0.6, 0.3, 0.1}, {}}};
    give(*window, result);
    const auto* plot = child<CurvePlot>(*window, "plot.robustness");
    auto styles = stylesOf(*plot);
    QCOMPARE(styles.size(), std::size_t{4});
    QVERIFY(styles[1].shape == SeriesStyle::Shape::Area && styles[1].inLegend);
    QCOMPARE(styles[1].name, QStringLiteral("unknown"));
    styles.erase(styles.begin() + 1);
    QVERIFY(!styles[0].thin && !styles[0].dashed);
    QCOMPARE(styles[1].name, QStringLiteral("Global Lipschitz constant (certificate)"));
    QVERIFY(styles[1].thin && !styles[1].dashed);
    QCOMPARE(styles[2].name, QStringLiteral("Quadratic model (estimate)"));
    QVERIFY(styles[2].thin && styles[2].dashed);
    QCOMPARE(styles[2].colorIndex, styles[0].colorIndex);
    QVERIFY(styles[0].mark == 0 && styles[1].mark > 0 && styles[2].mark > styles[1].mark);  // told apart by more
    const int bound = plot->seriesIds()[2];
    QCOMPARE(plot->points(bound)[1].y, 0.2);
    // From the certificate up to the attack nobody knows; an estimate proves nothing.
    const auto unknown = plot->band(plot->seriesIds()[1]);
    QCOMPARE(unknown.size(), result.epsilons.size());
    QCOMPARE(unknown[1].low, 0.2);
    QCOMPARE(unknown[1].high, result.accuracy[1]);
    const auto* table = child<QTableWidget>(*window, "robustness.table");
    window->document().setEpsilon(result.epsilons[1]);
    const auto cell = [&](const QString& title) {
      for (int column = 0; column < table->columnCount(); ++column)
        if (table->horizontalHeaderItem(column)->text() == title && !table->isColumnHidden(column))
          return table->item(0, column)->text();
      return QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(cell(QStringLiteral("Certified")), QStringLiteral("20.0 %"), kPatienceMs);
    QCOMPARE(cell(QStringLiteral("Unknown")), QStringLiteral("%1 %").arg(100 * (result.accuracy[1] - 0.2), 0, 'f', 1));
    // The crosshair reads all of them.
    auto* reader = child<CurvePlot>(*window, "plot.robustness");
    reader->bringUpToDate();
    reader->setCursor(0.1);
    const QString text = reader->cursorText();
    for (const char* part : {"0.5", "certificate) 0.2", "estimate) 0.6"})
      QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    child<QCheckBox>(*window, "robustness.bounds")->setChecked(false);
    QCOMPARE(plot->seriesIds().size(), std::size_t{1});
    // Alone, the tick for certificates draws the area without the single bounds.
    child<QCheckBox>(*window, "robustness.certificates")->setChecked(true);
    QCOMPARE(plot->seriesIds().size(), std::size_t{2});
    child<QCheckBox>(*window, "robustness.certificates")->setChecked(false);
    child<QCheckBox>(*window, "robustness.eachAttack")->setChecked(true);
    styles = stylesOf(*plot);
    QCOMPARE(styles.size(), std::size_t{3});
    QVERIFY(styles[1].dotted && styles[1].thin);
    QCOMPARE(styles[1].name, QStringLiteral("FGSM"));
    QCOMPARE(plot->points(plot->seriesIds()[2])[2].y, 0.4);
  }

  // A quick look at one run beside the strongest attack on another says nothing about the two.
  void curvesOfDifferentAttacksSaySo() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);  // it would put its own in their place
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    give(*window, tenSamples(0));
    press(*window, "reset");
    window->document().set("training.seed", 5.0);
    press(*window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().runs().size(), std::size_t{2}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Finished));
    const auto* reading = child<QLabel>(*window, "robustness.reading");
    RobustnessResult alike = tenSamples(1), other = tenSamples(1);
    give(*window, alike);
    QTRY_VERIFY_WITH_TIMEOUT(!reading->text().contains(QStringLiteral("⚠")), kPatienceMs);
    other.attacks.resize(1);
    other.attacks.front().attack = "square";
    give(*window, other);
    QTRY_VERIFY_WITH_TIMEOUT(reading->text().contains(QStringLiteral("⚠ these runs were attacked")), kPatienceMs);
    const auto styles = stylesOf(*child<CurvePlot>(*window, "plot.robustness"));
    QVERIFY(styles[0].name.contains(QStringLiteral("(FGSM")));
    QVERIFY(styles[1].name.contains(QStringLiteral("Square")));
    const QString caption = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")))->plotsNote();
    QVERIFY2(caption.contains(QStringLiteral("10 test samples, attacked with Square")), qPrintable(caption));
  }

  // No proof is drawn of a certificate that was refuted, and a later evaluation without bounds does not take the lamp's
  // red away.
  void aRefutedCertificateIsNoProof() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    RobustnessResult result = tenSamples(0);
    result.bounds = {{"lipschitz", "Global Lipschitz constant", true, {0.9, 0.2, 0, 0}, {}, true}};
    result.faults = {"A fault of this program: the certificate 'lipschitz' is refuted."};
    give(*window, result);
    const auto styles = stylesOf(*child<CurvePlot>(*window, "plot.robustness"));
    QCOMPARE(styles[1].name, QStringLiteral("Global Lipschitz constant (refuted, no proof)"));
    QVERIFY(styles[1].dashed);
    child<QCheckBox>(*window, "robustness.bounds")->setChecked(false);
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    QTest::mouseClick(child<QPushButton>(*window, "robustness.evaluate"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    const auto later = window->controller().current()->robustnessIn(Norm::Linf);
    QVERIFY(later && later->bounds.empty() && later->attacks.size() == 1);
    QVERIFY(later->faults == result.faults);
    QTRY_COMPARE(child<QToolButton>(*window, "status.lamp")->text(), QStringLiteral("the result contradicts itself"));
    // One with bounds decides anew.
    child<QCheckBox>(*window, "robustness.bounds")->setChecked(true);
    QTest::mouseClick(child<QPushButton>(*window, "robustness.evaluate"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    QVERIFY(window->controller().current()->robustnessIn(Norm::Linf)->faults.empty());
  }

  // Ten of a painting's first points may all be of one class; the window says so, and offers what it has itself.
  void samplesThatDoNotStandForTheSetAreRemarkedOn() {
    ExperimentConfig config = smallMoons();
    auto window = openLab(config);
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    child<QAction>(*window, "robustness.balanced")->trigger();
    child<QSpinBox>(*window, "robustness.samples")->setValue(10);
    QTest::mouseClick(child<QPushButton>(*window, "robustness.evaluate"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    const auto result = window->controller().current()->robustnessIn(Norm::Linf);
    QVERIFY(result && result->sampling == Sampling::Balanced);
    QVERIFY(child<QWidget>(*window, "robustness.table")
                ->accessibleDescription()
                .contains(QStringLiteral("10 samples, balanced")));
    QCOMPARE(child<QLabel>(*window, "robustness.note")->text(), QString::fromStdString(result->remark));
  }

  // Among the first ten pictures of the set there is no T-shirt.
  void samplesThatLackClassesAreRemarkedOn() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    child<QSpinBox>(*window, "robustness.samples")->setValue(10);
    QTest::mouseClick(child<QPushButton>(*window, "robustness.evaluate"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    const QString note = child<QLabel>(*window, "robustness.note")->text();
    QVERIFY2(note.contains(QStringLiteral("The 10 test samples hold only 7 of the set's 10 classes")),
             qPrintable(note));
  }

  void whatWasMeasuredBeforeACancelIsKeptAndCalledIncomplete() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    RobustnessResult result = tenSamples(0);
    result.complete = false;
    give(*window, result);
    const auto* plot = child<CurvePlot>(*window, "plot.robustness");
    QVERIFY(stylesOf(*plot)[0].name.contains(QStringLiteral("incomplete")));
    QCOMPARE(plot->points(plot->seriesIds()[0]).size(), std::size_t{4});
  }

  void aCurveOfOtherWeightsIsCalledSo() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    const auto* plot = child<CurvePlot>(*window, "plot.robustness");
    for (const bool others : {false, true}) {
      RobustnessResult result = tenSamples(0);
      result.ofOtherWeights = others;
      give(*window, result);
      const QString name = stylesOf(*plot)[0].name;
      QVERIFY2(name.endsWith(QStringLiteral("(of earlier weights)")) == others, qPrintable(name));
    }
  }

  void theReadingNamesTheAttacksByTheirTitles() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    give(*window, tenSamples(0));
    child<QSlider>(*window, "epsilon.slider")->setValue(80);  // ε = 0.2 of 0.5
    const QString reading = child<QWidget>(*window, "robustness.table")->accessibleDescription();
    QVERIFY2(reading.contains(QStringLiteral("30.0 %")) && reading.contains(QStringLiteral("FGSM, PGD")),
             qPrintable(reading));
  }

  // The rate is printed, not tested: it depends on the machine.
  void oneSliderMovesCursorPicturesAndBall() {
    ExperimentConfig config = smallFashion();
    config.set("architecture.hidden", Widths{200, 200});
    auto window = openLab(config);
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("pictures"));
    auto* tab = qobject_cast<PicturesTab*>(window->view(QStringLiteral("pictures")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{10}, kPatienceMs);
    auto* slider = child<QSlider>(*window, "epsilon.slider");
    slider->setValue(20);
    const int64_t before = tab->answers();
    QTRY_VERIFY_WITH_TIMEOUT(tab->answers() > before, kPatienceMs);
    const int64_t first = tab->answers();
    QElapsedTimer clock;
    clock.start();
    slider->setSliderDown(true);
    int moves = 0;
    for (int position = 20; position <= 200; position += 3, ++moves) {
      slider->setSliderPosition(position);
      slider->setValue(position);
      // The next move of the mouse comes 16 ms later.
      QElapsedTimer pause;
      pause.start();
      while (pause.elapsed() < 16) QCoreApplication::processEvents(QEventLoop::AllEvents, 4);
    }
    slider->setSliderDown(false);
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    qInfo("dragging ε: %d moves, %lld updates of four pictures in %.2f s = %.1f a second", moves,
          static_cast<long long>(tab->answers() - first), seconds,
          static_cast<double>(tab->answers() - first) / seconds);
    // Wherever the drag ended, pictures, cursor and number agree with it: ε = 0.3.
    auto* note = child<QLabel>(*window, "pictures.note");
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(QStringLiteral("ε = 0.3 ")), kPatienceMs);
    int attacked = 0;  // a picture that is wrong already is left as it is
    for (int i = 0; i < 4; ++i) {
      const auto* view = child<PictureView>(*window, qPrintable(QStringLiteral("picture.%1.perturbation").arg(i)));
      attacked += std::abs(view->magnification() * 0.3 - 1) < 0.01 ? 1 : 0;
    }
    QVERIFY(attacked > 0);
    QCOMPARE(child<CurvePlot>(*window, "plot.robustness")->marker().value(), 0.3);
    QVERIFY(tab->answers() - first <= moves + 1);  // never two for one ε
  }

  void everyTextFitsAt1280By800() {
    auto window = openLab(smallFashion());
    window->resize(1280, 800);
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    give(*window, tenSamples(0));
    QTest::qWait(0);
    auto* tab = window->view(QStringLiteral("robustness"));
    QTRY_VERIFY(tab->isVisible());
    QVERIFY(window->width() <= 1280 && window->height() <= 800);
    int seen = 0;
    for (QWidget* widget : tab->findChildren<QWidget*>()) {
      const auto* button = qobject_cast<QAbstractButton*>(widget);
      const auto* label = qobject_cast<QLabel*>(widget);
      if (!widget->isVisible() || (!button && !label) ||
          (label && (label->text().isEmpty() || label->wordWrap() ||
                     label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)))
        continue;
      ++seen;
      QVERIFY2(widget->width() >= widget->sizeHint().width(),
               qPrintable(widget->objectName() + u' ' + (button ? button->text() : label->text())));
    }
    QVERIFY(seen >= 6);
    QVERIFY(child<CurvePlot>(*window, "plot.robustness")->height() >= 250);
    // All controls in one line where they have the room for it.
    const auto lineOf = [&](const char* name) {
      const QWidget& control = *child<QWidget>(*window, name);
      return control.mapTo(window.get(), control.rect().center()).y();
    };
    QVERIFY(std::abs(lineOf("robustness.more") - lineOf("robustness.evaluate")) <= 2);
    // The most that the row of controls ever has to hold.
    chooseAttacks(*window, {QStringLiteral("apgd-ce"), QStringLiteral("apgd-t")});
    child<QPushButton>(*window, "robustness.evaluate")->click();
    QVERIFY(child<QProgressBar>(*window, "robustness.progress")->isVisible());
    QTest::qWait(0);
    const auto* note = child<QLabel>(*window, "robustness.note");
    QVERIFY2(note->width() >= note->fontMetrics().horizontalAdvance(note->text()), qPrintable(note->text()));
    const int needed =
        child<QWidget>(*window, "dock.experiment")->minimumSizeHint().width() + tab->minimumSizeHint().width();
    QVERIFY2(needed < 1270, qPrintable(QString::number(needed)));
    child<QPushButton>(*window, "robustness.evaluate")->click();
  }

  void undoSpeaksOfParametersByTheirTitles() {
    auto window = openLab(smallMoons());
    window->document().set("regularizer.strength", 0.5);
    QCOMPARE(window->document().undoStack().undoText(), QStringLiteral("change of Strength λ"));
    window->document().set("optimizer.learning_rate", 0.01);
    QCOMPARE(window->document().undoStack().undoText(), QStringLiteral("change of Learning rate"));
  }
};

QTEST_MAIN(TestRobustnessTab)
#include "test_robustness_tab.moc"
