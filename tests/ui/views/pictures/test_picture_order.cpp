// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures are listed, and in which order, on samples whose answer can be told by hand.
#include <QtTest>

#include "ui/views/pictures/picture_order.h"

using namespace hessianlab;

namespace {

using List = std::vector<int64_t>;

CurvatureSample sample(int64_t index, int64_t label, int64_t prediction, double loss, double margin, double norm) {
  CurvatureSample made;
  made.index = index, made.label = label, made.prediction = prediction;
  made.loss = loss, made.margin = margin, made.norm = norm;
  return made;
}

}  // namespace

class TestPictureOrder : public QObject {
  Q_OBJECT

  CurvatureResult survey_;
  RobustnessResult evaluation_;
  PictureFacts facts_;

 private Q_SLOTS:
  void init() {
    survey_.samples = {sample(0, 0, 0, 0.1, 2.0, 5), sample(1, 1, 0, 3.0, -1.0, 9), sample(2, 0, 0, 0.5, 0.4, 9),
                       sample(3, 1, 1, 0.1, 1.5, 1), sample(4, 1, 1, 0.7, 0.2, 2)};
    evaluation_.indices = {0, 1, 2, 3};
    evaluation_.correct = {true, false, true, true};
    evaluation_.smallestEpsilon = {0.2, 0.0, 0.1, std::nullopt};
    facts_ = {{0, 1, 0, 1, 1}, {4, 2, 77, 0}, &survey_, &evaluation_, &evaluation_};
  }

  void filters() {
    QCOMPARE(ordered({}, facts_), (List{0, 1, 2, 3, 4}));
    QCOMPARE(ordered({PictureFilter::Wrong}, facts_), (List{1}));
    QCOMPARE(ordered({PictureFilter::Flipped}, facts_), (List{0, 2}));  // 1 was wrong before
    QCOMPARE(ordered({PictureFilter::Brushed}, facts_), (List{0, 2, 4}));
    QCOMPARE(ordered({PictureFilter::Class, 1}, facts_), (List{1, 3, 4}));
  }

  void orders() {
    const auto by = [&](PictureSort sort) { return ordered({PictureFilter::All, 0, sort, 0}, facts_); };
    QCOMPARE(by(PictureSort::Loss), (List{1, 4, 2, 0, 3}));  // ties by number
    QCOMPARE(by(PictureSort::Margin), (List{1, 4, 2, 3, 0}));
    QCOMPARE(by(PictureSort::Curvature), (List{1, 2, 0, 4, 3}));
    QCOMPARE(by(PictureSort::Distance), (List{1, 2, 0, 3}));  // 4 was not evaluated, 3 withstood
    evaluation_.distance = {0.15, 0.0, 0.16, std::nullopt};   // searched for: finer than the grid
    QCOMPARE(by(PictureSort::Distance), (List{1, 0, 2, 3}));
    QCOMPARE(knownDistance(evaluation_, 2), std::optional<double>(0.16));
    QVERIFY(!knownDistance(evaluation_, 3) && !knownDistance(evaluation_, 4));
    QCOMPARE(ordered({PictureFilter::Class, 1, PictureSort::Margin, 0}, facts_), (List{1, 4, 3}));
    QCOMPARE(ordered({PictureFilter::Brushed, 0, PictureSort::Loss, 0}, facts_), (List{4, 2, 0}));
  }

  void onlySoManyAreMeasured() {
    const PictureQuery query{PictureFilter::All, 0, PictureSort::Loss, 2};
    QCOMPARE(candidates(query, facts_), (List{0, 1}));
    QCOMPARE(ordered(query, facts_), (List{1, 0}));
    QCOMPARE(candidates({PictureFilter::Class, 1, PictureSort::Loss, 2}, facts_), (List{1, 3}));
    // What needs no measurement is listed whole.
    QCOMPARE(candidates({PictureFilter::All, 0, PictureSort::Number, 2}, facts_).size(), std::size_t{5});
    QVERIFY(needsSurvey(query) && needsSurvey({PictureFilter::Wrong}) && !needsSurvey({PictureFilter::Flipped}));
    QVERIFY(needsAttack({PictureFilter::Flipped}) && !needsAttack(query));
    // What is not known yet is not listed.
    survey_.samples.resize(1);
    QCOMPARE(ordered(query, facts_), (List{0}));
    facts_.survey = nullptr, facts_.attack = nullptr;
    QVERIFY(ordered({PictureFilter::Wrong}, facts_).empty() && ordered({PictureFilter::Flipped}, facts_).empty());
  }
};

QTEST_GUILESS_MAIN(TestPictureOrder)
#include "test_picture_order.moc"
