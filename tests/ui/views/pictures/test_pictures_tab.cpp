// SPDX-License-Identifier: GPL-3.0-or-later
// The Pictures tab under mouse and keyboard: lists are filtered and sorted by what the engine measures, pages turn, a
// click opens a sample for all views, and only colours change with the magnification.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <algorithm>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/curvature.h"
#include "model/questions/dataset_info.h"
#include "model/questions/pictures.h"
#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/parts/picture_strip.h"
#include "ui/views/pictures/picture_list.h"
#include "ui/views/pictures/picture_order.h"
#include "ui/views/pictures/pictures_tab.h"
#include "viz/picture/picture_view.h"

using namespace hessianlab;

namespace {

PicturesTab* pictures(MainWindow& window) {
  return qobject_cast<PicturesTab*>(window.view(QStringLiteral("pictures")));
}

// A trained network and its pictures in front.
std::unique_ptr<MainWindow> openPictures(int64_t epochs) {
  auto window = openLab(smallFashion(epochs));
  if (epochs > 0) press(*window, "run");
  if (!reaches(*window, RunState::Finished)) qFatal("did not train");
  window->raiseView(QStringLiteral("pictures"));
  if (!QTest::qWaitFor([&] { return pictures(*window)->shownStep() == 10 * epochs; }, kPatienceMs))
    qFatal("no pictures");
  return window;
}

void choose(MainWindow& window, const char* name, const QString& text) {
  auto* combo = child<QComboBox>(window, name);
  const int row = combo->findText(text);
  if (row < 0) qFatal("%s has no %s", name, qPrintable(text));
  combo->setCurrentIndex(row);
}

std::vector<int64_t> strips(MainWindow& window) {
  std::vector<int64_t> shown;
  for (int i = 0; i < 4; ++i)
    if (const auto index = child<PictureStrip>(window, qPrintable(QStringLiteral("picture.%1").arg(i)))->index())
      shown.push_back(*index);
  return shown;
}

// The page that is to be seen is the one of the list.
bool pageShown(MainWindow& window) {
  return QTest::qWaitFor([&] { return strips(window) == pictures(window)->page(); }, kPatienceMs);
}

bool listed(MainWindow& window, const std::vector<int64_t>& list) {
  return QTest::qWaitFor([&] { return !pictures(window)->measuring() && pictures(window)->list() == list; },
                         kPatienceMs) &&
         pageShown(window);
}

CurvatureResult measured(MainWindow& window) {
  CurvatureRequest request;
  request.estimator = "lanczos";
  request.iterations = 16;
  request.samples = 60;
  const auto job = window.controller().session()->ask(request);
  if (!QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs)) qFatal("no survey");
  return *job.result();
}

template <class Key>
std::vector<int64_t> sortedBy(std::vector<CurvatureSample> samples, Key key) {
  std::stable_sort(samples.begin(), samples.end(),
                   [&](const CurvatureSample& a, const CurvatureSample& b) { return key(a) < key(b); });
  std::vector<int64_t> order;
  for (const CurvatureSample& sample : samples) order.push_back(sample.index);
  return order;
}

std::vector<int64_t> firstIndices(int64_t count) {
  std::vector<int64_t> all;
  for (int64_t i = 0; i < count; ++i) all.push_back(i);
  return all;
}

}  // namespace

class TestPicturesTab : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void theListFollowsFilterAndOrder() {
    auto window = openPictures(1);
    const CurvatureResult survey = measured(*window);
    const auto& samples = survey.samples;
    choose(*window, "pictures.sort", QStringLiteral("loss"));
    QVERIFY(listed(*window, sortedBy(samples, [](const CurvatureSample& s) { return -s.loss; })));
    choose(*window, "pictures.sort", QStringLiteral("margin"));
    QVERIFY(listed(*window, sortedBy(samples, [](const CurvatureSample& s) { return s.margin; })));
    choose(*window, "pictures.sort", QStringLiteral("curvature ‖H‖"));
    // The survey of fewer pictures begins at other random vectors: the order may differ where norms nearly tie.
    QTRY_VERIFY_WITH_TIMEOUT(!pictures(*window)->measuring(), kPatienceMs);
    const auto list = pictures(*window)->list();
    QCOMPARE(list.size(), samples.size());
    for (std::size_t i = 1; i < list.size(); ++i)
      QVERIFY(samples[static_cast<std::size_t>(list[i])].norm <=
              samples[static_cast<std::size_t>(list[i - 1])].norm * 1.02);
    QVERIFY(child<QLabel>(*window, "pictures.range")->toolTip().contains(QStringLiteral("lanczos")));

    choose(*window, "pictures.sort", QStringLiteral("number"));
    choose(*window, "pictures.filter", QStringLiteral("wrong ones"));
    std::vector<int64_t> wrong;
    for (const CurvatureSample& sample : samples)
      if (sample.prediction != sample.label) wrong.push_back(sample.index);
    QVERIFY(!wrong.empty());
    QVERIFY(listed(*window, wrong));
    QCOMPARE(child<PictureView>(*window, "picture.0.adversarial")->isEmpty(), false);

    // A class is known without any measurement.
    const QString boots = QString::fromStdString(describe(window->controller().session()->beginning())->classNames[9]);
    choose(*window, "pictures.filter", boots);
    std::vector<int64_t> ninth;
    for (const CurvatureSample& sample : samples)
      if (sample.label == 9) ninth.push_back(sample.index);
    QVERIFY(listed(*window, ninth));
    QVERIFY(child<QLabel>(*window, "pictures.range")->text().endsWith(QStringLiteral("of %1").arg(ninth.size())));
  }

  void flippedPicturesAreThoseTheAttackTurns() {
    auto window = openPictures(1);
    child<QSlider>(*window, "epsilon.slider")->setValue(60);
    choose(*window, "pictures.filter", QStringLiteral("flipped ones"));
    QTRY_VERIFY_WITH_TIMEOUT(!pictures(*window)->measuring(), kPatienceMs);
    PicturesRequest request;
    request.indices = firstIndices(60);
    request.attack.epsilon = window->document().settings().epsilon();
    request.attack.seed = window->document().config().integer("training.seed");
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    std::vector<int64_t> flipped;
    for (const PictureRow& row : job.result()->rows)
      if (row.prediction == row.label && row.attackSucceeded) flipped.push_back(row.index);
    QVERIFY(listed(*window, flipped));
    QVERIFY(flipped.size() > 2 && flipped.size() < 60);
    // At ε = 0 nothing flips, and the tab says so.
    child<QSlider>(*window, "epsilon.slider")->setValue(0);
    QVERIFY(listed(*window, {}));
    QTRY_VERIFY(child<QLabel>(*window, "pictures.state")->text().contains(QStringLiteral("flips none")));
  }

  void brushedPicturesAreShownAtOnce() {
    auto window = openPictures(1);
    auto* filter = child<QComboBox>(*window, "pictures.filter");
    auto* model = qobject_cast<QStandardItemModel*>(filter->model());
    QVERIFY(!model->item(3)->isEnabled());
    QVERIFY(model->item(3)->toolTip().contains(QStringLiteral("Nothing is brushed")));
    window->document().samples().brush({41, 7, 23}, QStringLiteral("three of them"));
    QVERIFY(listed(*window, {7, 23, 41}));
    QVERIFY(model->item(3)->isEnabled());
    choose(*window, "pictures.sort", QStringLiteral("loss"));
    CurvatureResult survey = measured(*window);
    std::erase_if(survey.samples,
                  [](const CurvatureSample& s) { return s.index != 7 && s.index != 23 && s.index != 41; });
    QVERIFY(listed(*window, sortedBy(survey.samples, [](const CurvatureSample& s) { return -s.loss; })));
    choose(*window, "pictures.sort", QStringLiteral("number"));
    window->document().samples().clear();
    QVERIFY(listed(*window, firstIndices(60)));
    QCOMPARE(filter->currentIndex(), 0);
  }

  void distancesComeFromTheEvaluation() {
    auto window = openPictures(1);
    auto* sort = child<QComboBox>(*window, "pictures.sort");
    auto* item = qobject_cast<QStandardItemModel*>(sort->model())->item(4);
    RobustnessRequest request;
    request.epsilons = {0, 0.01, 0.02, 0.04, 0.08, 0.16};
    request.attacks = {"fgsm"};
    request.samples = 30;
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    window->controller().setRobustness(*window->controller().current(), job.result());
    const RobustnessResult& result = *job.result();
    window->raiseView(QStringLiteral("training"));
    window->raiseView(QStringLiteral("pictures"));
    QTRY_VERIFY(item->isEnabled());
    choose(*window, "pictures.sort", QStringLiteral("distance"));
    // The Robustness tab, where it was seen for a moment, evaluates all 60 by itself; what is given last holds.
    const auto isOfThirty = [&] {
      if (pictures(*window)->list().size() == std::size_t{30}) return true;
      window->controller().setRobustness(*window->controller().current(), job.result());
      return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOfThirty(), kPatienceMs);
    const auto list = pictures(*window)->list();
    for (std::size_t i = 1; i < list.size(); ++i)
      QVERIFY(knownDistance(result, list[i - 1]).value_or(9) <= knownDistance(result, list[i]).value_or(9));
    // In the other norm there is none: the order goes back to the numbers, and says why.
    window->document().setNorm(Norm::L2);
    QTRY_VERIFY(!item->isEnabled());
    QVERIFY(item->toolTip().contains(QStringLiteral("evaluation")));
    QVERIFY(listed(*window, firstIndices(60)));
  }

  void pagesTurnByKeysAndAClickOpens() {
    auto window = openPictures(1);
    auto* list = child<PictureList>(*window, "pictures.list");
    auto* tab = pictures(*window);
    QVERIFY(pageShown(*window));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(tab->page(), (std::vector<int64_t>{4, 5, 6, 7}));
    QTest::keyClick(list, Qt::Key_PageDown);
    QCOMPARE(tab->page().front(), int64_t{8});
    QTest::keyClick(list, Qt::Key_PageUp);
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(tab->page().front(), int64_t{0});
    QTest::keyClick(list, Qt::Key_Left);  // before the first there is nothing
    QCOMPARE(tab->page().front(), int64_t{0});
    QVERIFY(!child<QPushButton>(*window, "pictures.previous")->isEnabled());
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(tab->page().back(), int64_t{59});
    QVERIFY(!child<QPushButton>(*window, "pictures.next")->isEnabled());
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(pageShown(*window));
    // ↓ ↓ Enter opens the second strip.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(window->document().samples().open(), int64_t{1});
    QVERIFY(child<PictureStrip>(*window, "picture.1")->isOpen());
    // A click on a picture opens its strip.
    QTest::mouseClick(child<PictureView>(*window, "picture.3.gradient"), Qt::LeftButton);
    QCOMPARE(window->document().samples().open(), int64_t{3});
    QVERIFY(child<PictureStrip>(*window, "picture.3")->isOpen() &&
            !child<PictureStrip>(*window, "picture.1")->isOpen());
    QCOMPARE(child<QSpinBox>(*window, "pictures.open")->value(), 3);
    // What another view opens is turned to.
    window->document().samples().setOpen(30);
    QCOMPARE(tab->page(), (std::vector<int64_t>{28, 29, 30, 31}));
    QTRY_VERIFY_WITH_TIMEOUT(child<PictureStrip>(*window, "picture.2")->isOpen(), kPatienceMs);
    child<QSpinBox>(*window, "pictures.open")->setValue(17);
    QCOMPARE(window->document().samples().open(), int64_t{17});
    QCOMPARE(tab->page().front(), int64_t{16});
  }

  void magnificationChangesColoursOnly() {
    auto window = openPictures(1);
    QVERIFY(pageShown(*window));
    auto* delta = child<PictureView>(*window, "picture.0.perturbation");
    auto* gradient = child<PictureView>(*window, "picture.0.gradient");
    const double automatic = delta->magnification(), other = gradient->magnification();
    const int64_t looks = pictures(*window)->answers();
    auto* slider = child<QSlider>(*window, "pictures.magnification");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(delta->magnification(), 2.0);
    QCOMPARE(child<QLabel>(*window, "pictures.factor")->text(), QStringLiteral("× 2"));
    slider->setValue(50);
    QCOMPARE(delta->magnification(), 50.0);
    QCOMPARE(gradient->magnification(), other);
    slider->setValue(0);
    QCOMPARE(delta->magnification(), automatic);
    QCOMPARE(child<QLabel>(*window, "pictures.factor")->text(), QStringLiteral("auto"));
    QCOMPARE(pictures(*window)->answers(), looks);
  }

  // Beside a picture of 58 pixels: a length of four digits was cut where ε has three.
  void lengthsOfASmallChangeAreShort() {
    auto window = openPictures(1);
    child<QSlider>(*window, "epsilon.slider")->setValue(18);
    const QRegularExpression lengths(QStringLiteral("L2 \\S+ · L∞ \\S+"));
    const QString epsilon = QStringLiteral("L∞ %1").arg(window->document().settings().epsilon(), 0, 'g', 3);
    QString text;  // of a picture that was recognised before
    const auto found = [&] {
      for (int row = 0; row < 4; ++row) {
        const QByteArray name = QStringLiteral("picture.%1.perturbation").arg(row).toUtf8();
        text = lengths.match(child<PictureView>(*window, name)->accessibleDescription()).captured();
        if (text.endsWith(epsilon)) return true;
      }
      return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), kPatienceMs);
    QVERIFY2(text.size() <= QStringLiteral("L2 0.123 · L∞ 0.123").size(), qPrintable(text));
  }

  void cosinesAreThoseOfTheEngine() {
    auto window = openPictures(1);
    QVERIFY(pageShown(*window));
    PicturesRequest request;
    request.indices = {0, 1, 2, 3};
    request.attack.epsilon = window->document().settings().epsilon();
    request.attack.seed = window->document().config().integer("training.seed");
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    for (int i = 0; i < 4; ++i) {
      const PictureRow& row = job.result()->rows[static_cast<std::size_t>(i)];
      const QString said = child<PictureView>(*window, qPrintable(QStringLiteral("picture.%1.eigenvector").arg(i)))
                               ->accessibleDescription();
      QVERIFY2(said.contains(QStringLiteral("g %1 ").arg(*row.cosGradientEigenvector, 0, 'f', 2)), qPrintable(said));
    }
  }
};

QTEST_MAIN(TestPicturesTab)
#include "test_pictures_tab.moc"
