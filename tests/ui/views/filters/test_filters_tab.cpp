// SPDX-License-Identifier: GPL-3.0-or-later
// The Filters tab: the first layer's weights as they are, and what they answer to the open picture.
#include <QLabel>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/views/filters/filters_tab.h"
#include "viz/picture/picture_grid.h"

using namespace hessianlab;

class TestFiltersTab : public QObject {
  Q_OBJECT

  static FiltersTab* shown(MainWindow& window) {
    window.raiseView(QStringLiteral("filters"));
    auto* tab = qobject_cast<FiltersTab*>(window.view(QStringLiteral("filters")));
    if (!QTest::qWaitFor([tab] { return tab->shown() && tab->maps(); }, kPatienceMs)) qFatal("nothing was answered");
    return tab;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aDenseLayersWeightsArePicturesOfTheInput() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    FiltersTab* tab = shown(*window);
    QCOMPARE(tab->shown()->units, int64_t{24});
    QCOMPARE(child<PictureGrid>(*window, "filters.weights")->count(), 24);
    QCOMPARE(tab->shown()->filters.front().height, 28);
    // Its answers have no places; softplus makes all of them positive.
    QVERIFY(tab->maps()->activated);
    QCOMPARE(tab->maps()->maps.size(), std::size_t{24});
    for (const Picture& map : tab->maps()->maps) QVERIFY(map.values.size() == 1 && map.values.front() > 0);
  }

  void aConvolutionHasKernelsAndMaps() {
    ExperimentConfig config = smallFashion();
    config["architecture"] = Choice{"cnn-small", {}};
    auto window = openLab(validated(config, allCatalogues(*regularizerCatalogue()), "test"));
    QVERIFY(untrainedShown(*window));
    FiltersTab* tab = shown(*window);
    const Picture &kernel = tab->shown()->filters.front(), &map = tab->maps()->maps.front();
    QVERIFY(kernel.height < 10 && kernel.height == kernel.width);
    QVERIFY(map.height > kernel.height && map.width > kernel.width);
    QCOMPARE(tab->shown()->filters.size(), tab->maps()->maps.size());
  }

  void aClickChoosesAFilterAndItsMap() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    shown(*window);
    auto* filters = child<PictureGrid>(*window, "filters.weights");
    auto* maps = child<PictureGrid>(*window, "filters.maps");
    QTRY_VERIFY(filters->isVisible());
    QTest::mouseClick(filters, Qt::LeftButton, Qt::NoModifier, filters->cellRect(5).center());
    QCOMPARE(filters->chosen(), 5);
    QCOMPARE(maps->chosen(), 5);
    QTest::keyClick(maps, Qt::Key_Right);
    QCOMPARE(filters->chosen(), 6);
    QVERIFY(filters->valueText(filters->cellRect(6).center()).startsWith(QStringLiteral("filter 6, row ")));
  }

  void anotherOpenPictureHasOtherMaps() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    FiltersTab* tab = shown(*window);
    const auto before = tab->maps();
    window->document().samples().setOpen(7);
    QTRY_VERIFY_WITH_TIMEOUT(tab->maps() != before, kPatienceMs);
    QCOMPARE(tab->maps()->index, int64_t{7});
  }

  void pointsOfThePlaneHaveNone() {
    auto window = openLab(smallMoons());
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("filters"));
    auto* tab = window->view(QStringLiteral("filters"));
    const auto labels = tab->findChildren<QLabel*>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
      return label->isVisible() && label->text().contains(QStringLiteral("no pictures"));
    }));
  }
};

QTEST_MAIN(TestFiltersTab)
#include "test_filters_tab.moc"
