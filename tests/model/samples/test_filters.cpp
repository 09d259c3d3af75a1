// SPDX-License-Identifier: GPL-3.0-or-later
// What the first layer looks for is what stands in its weights.
#include <QtTest>

#include "model/nn/classifier_snapshot.h"
#include "model/questions/about_data.h"
#include "model/questions/filters.h"
#include "model/questions/source.h"
#include "tests/support/classifier_cases.h"

using namespace hessianlab;

namespace {

// Pictures of 1 × 4 × 3, or points.
std::shared_ptr<const ClassifierSnapshot> snapshotOf(const std::string& architecture, std::shared_ptr<Dataset> set) {
  return std::make_shared<const ClassifierSnapshot>(std::make_shared<const Network>(architecture, 7), std::move(set),
                                                    12);
}

std::shared_ptr<Dataset> pictures(int64_t channels) {
  auto set = std::make_shared<Dataset>();
  set->name = "pictures";
  set->inputShape = {channels, 4, 3};
  set->classNames = {"one", "two"};
  set->trainX = set->testX = torch::zeros({2, channels, 4, 3});
  set->trainY = set->testY = torch::zeros({2}, torch::kInt64);
  return set;
}

template <class Request>
typename Request::Result ask(const std::shared_ptr<const Snapshot>& snapshot, const Request& request) {
  class Standing final : public Source {
   public:
    explicit Standing(std::shared_ptr<const Snapshot> s) : snapshot_(std::move(s)) {}

   private:
    FindSnapshot snapshots() const override {
      return [s = snapshot_](const std::optional<int64_t>&) { return s; };
    }
    JobPool& jobs() override { qFatal("nobody asks for jobs here"); }
    std::shared_ptr<const Snapshot> snapshot_;
  };
  JobControl control;
  return Standing(snapshot).answer(request, control);
}

}  // namespace

class TestFilters : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void kernelsOfAConvolution() {
    const auto snapshot = snapshotOf(
        "{\"input\":[3,4,3],\"classes\":2,\"operations\":[{\"op\":\"conv2d\",\"out\":5,\"kernel\":3,\"padding\":1},"
        "{\"op\":\"relu\"},{\"op\":\"flatten\"},{\"op\":\"linear\",\"out\":2}]}",
        pictures(3));
    const FiltersResult result = ask(snapshot, FiltersRequest{});
    QCOMPARE(result.step, int64_t{12});
    QCOMPARE(result.units, int64_t{5});
    QCOMPARE(result.filters.size(), std::size_t{5});
    const torch::Tensor weights = snapshot->network().namedParameters().front().second;
    for (int64_t unit = 0; unit < 5; ++unit) {
      const Picture& filter = result.filters[static_cast<std::size_t>(unit)];
      QCOMPARE(filter.channels, 3);
      QCOMPARE(filter.height, 3);
      QCOMPARE(filter.width, 3);
      const torch::Tensor flat = weights[unit].flatten();
      for (int64_t i = 0; i < flat.numel(); ++i)
        QCOMPARE(filter.values[static_cast<std::size_t>(i)], flat[i].item<float>());
    }
  }

  void rowsOfALinearLayerAreInputs() {
    const auto snapshot = snapshotOf(
        "{\"input\":[1,4,3],\"classes\":2,\"operations\":[{\"op\":\"flatten\"},{\"op\":\"linear\",\"out\":6},"
        "{\"op\":\"relu\"},{\"op\":\"linear\",\"out\":2}]}",
        pictures(1));
    FiltersRequest request;
    request.most = 4;
    const FiltersResult result = ask(snapshot, request);
    QCOMPARE(result.units, int64_t{6});
    QCOMPARE(result.filters.size(), std::size_t{4});
    QCOMPARE(result.filters[3].height, 4);
    QCOMPARE(result.filters[3].width, 3);
    const torch::Tensor weights = snapshot->network().namedParameters().front().second;
    QCOMPARE(result.filters[3].values[7], weights[3][7].item<float>());
  }

  void pointsHaveNoPictures() {
    const auto set = std::make_shared<Dataset>(*reference::stripes());
    const auto snapshot = snapshotOf(
        "{\"input\":[2],\"classes\":3,\"operations\":[{\"op\":\"linear\",\"out\":4},{\"op\":\"relu\"},"
        "{\"op\":\"linear\",\"out\":3}]}",
        set);
    QVERIFY_EXCEPTION_THROWN(ask(snapshot, FiltersRequest{}), RunError);
    const AboutData about = ask(snapshot, AboutDataRequest{});
    QVERIFY(about.info.planar);
    QCOMPARE(about.info.classNames, (std::vector<std::string>{"left", "middle", "right"}));
    QCOMPARE(about.test.x.size(), std::size_t{30});
  }

  void picturesHaveNoPoints() {
    const auto snapshot = snapshotOf(
        "{\"input\":[1,4,3],\"classes\":2,\"operations\":[{\"op\":\"flatten\"},{\"op\":\"linear\",\"out\":2}]}",
        pictures(1));
    const AboutData about = ask(snapshot, AboutDataRequest{});
    QVERIFY(!about.info.planar);
    QVERIFY(about.test.x.empty());
    QCOMPARE(about.info.width, 3);
  }
};

QTEST_GUILESS_MAIN(TestFilters)
#include "test_filters.moc"
