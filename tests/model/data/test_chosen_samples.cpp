// SPDX-License-Identifier: GPL-3.0-or-later
// Which samples stand for a set, and when somebody is told that they do not.
#include <QtTest>
#include <algorithm>
#include <set>

#include "model/curvature/report.h"
#include "model/data/chosen_samples.h"
#include "model/robustness/curve.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

const std::vector<std::string> kTen{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

std::string remark(const Tensor& labels, int64_t count, Sampling sampling = Sampling::First) {
  return remarkOn(chosenSamples(labels, count, sampling), labels, kTen, sampling, "test samples", "a balanced choice");
}

}  // namespace

class TestChosenSamples : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void wordsOfFiles() {
    for (const Sampling each : {Sampling::First, Sampling::Balanced}) QVERIFY(parseSampling(toString(each)) == each);
    QCOMPARE(messageOf([] { parseSampling("last"); }),
             std::string("unknown sampling 'last'; known are first, balanced"));
  }

  void theFirstAreTheFirst() {
    const Tensor labels = torch::tensor({2, 0, 1, 1}, torch::kInt64);
    QVERIFY(chosenSamples(labels, 3, Sampling::First).equal(torch::arange(3, torch::kInt64)));
    for (const Sampling each : {Sampling::First, Sampling::Balanced})
      QVERIFY(chosenSamples(labels, 9, each).equal(torch::arange(4, torch::kInt64)));
  }

  void balancedIsFixedAndEven() {
    // 700 of class 0, 200 of class 1, 3 of class 2, sorted.
    const Tensor labels =
        at::cat({at::zeros({700}, torch::kInt64), at::ones({200}, torch::kInt64), at::full({3}, 2, torch::kInt64)});
    std::set<int64_t> before;
    for (const int64_t count : {1, 2, 3, 30, 300, 600}) {
      const Tensor chosen = chosenSamples(labels, count, Sampling::Balanced);
      QVERIFY(chosen.equal(chosenSamples(labels, count, Sampling::Balanced)));
      QCOMPARE(chosen.numel(), count);
      QVERIFY(chosen.equal(std::get<0>(chosen.sort())));
      std::set<int64_t> now;
      for (int64_t i = 0; i < count; ++i) now.insert(chosen[i].item<int64_t>());
      QCOMPARE(static_cast<int64_t>(now.size()), count);
      QVERIFY(std::includes(now.begin(), now.end(), before.begin(), before.end()));
      before = now;
      const Tensor counts = at::bincount(labels.index_select(0, chosen), {}, 3);
      if (count == 3) QVERIFY(counts.equal(torch::tensor({1, 1, 1}, torch::kInt64)));
      if (count == 30) QVERIFY(counts.equal(torch::tensor({14, 13, 3}, torch::kInt64)));
      if (count == 600) QVERIFY(counts.equal(torch::tensor({397, 200, 3}, torch::kInt64)));
    }
  }

  // Case 9: 25 samples of a set that is sorted by class are all of class 0.
  void aSortedSetIsRemarkedOn() {
    const Tensor sorted = torch::arange(1000, torch::kInt64).div(100, "floor");
    QCOMPARE(remark(sorted, 25),
             std::string("The 25 test samples hold only 1 of the set's 10 classes, so their numbers "
                         "do not speak for the set; take more, or a balanced choice."));
    QVERIFY(remark(sorted, 25, Sampling::Balanced).empty());
    QCOMPARE(
        remark(sorted, 7, Sampling::Balanced),
        std::string("The 7 test samples hold only 7 of the set's 10 classes, so their numbers do not speak for the "
                    "set; take more."));
    QVERIFY(remark(sorted, 1000).empty());
  }

  void sharesThatDifferByMoreThanChanceAreRemarkedOn() {
    // Every class once, then sorted: none lacks among the first 60, but six in seven are of the first class.
    const Tensor labels =
        at::cat({torch::arange(10, torch::kInt64), torch::arange(990, torch::kInt64).div(99, "floor")});
    const std::string said = remark(labels, 60);
    QVERIFY2(said.find("(85 % of them are '0', 10 % of the set; by chance with p = ") != std::string::npos,
             said.c_str());
    QVERIFY(remark(labels, 60, Sampling::Balanced).empty());
  }

  // One of a class of which one in a hundred thousand is expected: that is chance (p = 0.01), no 1e-17.
  void aRareClassIsNoDeparture() {
    Tensor labels = torch::arange(100000, torch::kInt64).remainder(9);
    labels[3] = 9;  // the only one of class 9
    QVERIFY2(remark(labels, 1000).empty(), remark(labels, 1000).c_str());
    // Beside it a real one: class 0 twice as often among the first. It is named, not the rare one.
    labels.slice(0, 0, 1000).masked_fill_(labels.slice(0, 0, 1000).eq(1), 0);
    labels.slice(0, 0, 1000)[10] = 1;
    const std::string said = remark(labels, 1000);
    QVERIFY2(said.find("of them are '1', 11 % of the set") != std::string::npos ||
                 said.find("of them are '0', 11 % of the set") != std::string::npos,
             said.c_str());
  }

  // The same with the distribution that p is read off: 40 classes whose shares fall from 20 % to 0.03 %.
  void unequalClassesAreJudgedByChance() {
    std::vector<Tensor> parts;
    for (int64_t k = 0; k < 40; ++k)
      parts.push_back(
          at::full({std::max<int64_t>(3, static_cast<int64_t>(2000 * std::pow(0.85, k)))}, k, torch::kInt64));
    const Tensor all = at::cat(parts);
    std::vector<std::string> names;
    for (int k = 0; k < 40; ++k) names.push_back(std::to_string(k));
    torch::Generator generator = makeGenerator(8);
    int remarks = 0;
    for (int i = 0; i < 500; ++i) {
      const Tensor labels = all.index_select(0, at::randperm(all.numel(), generator, torch::kInt64));
      const Tensor chosen = torch::arange(400, torch::kInt64);
      const std::string said = remarkOn(chosen, labels, names, Sampling::First, "test samples", "");
      remarks += said.find("by chance") != std::string::npos;
    }
    QVERIFY2(remarks <= 3, qPrintable(QString::number(remarks)));
  }

  void aBalancedChoiceOfAnUnevenSetSaysWhatItWeighs() {
    const Tensor labels = at::cat({at::zeros({900}, torch::kInt64), at::ones({100}, torch::kInt64)});
    QCOMPARE(remark(labels, 60, Sampling::Balanced),
             std::string("The 60 test samples are weighted by class, not by the set's shares, so that their numbers "
                         "are not those of the set."));
  }

  void whatIsSaidOfTheSetIsSaidToo() {
    Dataset set = points(100, 2);
    set.testY = torch::arange(100, torch::kInt64).div(50, "floor");
    set.testRemark = "The 100 test samples are odd.";
    const Tensor first = chosenSamples(set.testY, 20, Sampling::First);
    QCOMPARE(
        remarkOnTest(first, set, Sampling::First, "a balanced choice"),
        std::string("The 20 test samples hold only 1 of the set's 2 classes, so their numbers do not speak for the "
                    "set; take more, or a balanced choice. The 100 test samples are odd."));
    QCOMPARE(remarkOnTest(torch::arange(100, torch::kInt64), set, Sampling::First, {}), set.testRemark);
    // Who cannot ask for a balanced choice is not told to.
    QVERIFY(remarkOnTest(first, set, Sampling::First, {}).find("; take more. ") != std::string::npos);
  }

  // p < 0.001 in at most about one of a thousand honest samples, and the correction for a finite set makes it no more:
  // of 500 shuffles of 1000 samples four or more would be a chance of 2 in 1000.
  void chanceIsNotRemarkedOn() {
    const Tensor labels = torch::arange(1000, torch::kInt64).remainder(10);
    torch::Generator generator = makeGenerator(7);
    int remarks = 0;
    for (int i = 0; i < 500; ++i)
      remarks += !remark(labels.index_select(0, at::randperm(1000, generator, torch::kInt64)), 300).empty();
    QVERIFY2(remarks <= 3, qPrintable(QString::number(remarks)));
  }

  void resultsNameTheirSampling() {
    const Network network = linear();
    Dataset set = points(400, 2);
    set.testY = torch::arange(400, torch::kInt64).div(200, "floor");
    JobControl control;
    for (const Sampling sampling : {Sampling::First, Sampling::Balanced}) {
      const bool balanced = sampling == Sampling::Balanced;
      RobustnessRequest asked = request("linf", {0, 0.05}, 40);
      asked.sampling = sampling;
      asked.inputs = true;
      const RobustnessResult attacked = measureRobustness(network, set, asked, control);
      CurvatureRequest survey{"exact", 0, 40, 1};
      survey.sampling = sampling;
      const CurvatureResult measured = measureCurvature(network, set, survey, control);
      QVERIFY(attacked.sampling == sampling && measured.sampling == sampling);
      QCOMPARE(attacked.remark.empty(), balanced);
      QCOMPARE(attacked.remark, measured.remark);
      QCOMPARE(attacked.indices.size(), std::size_t{40});
      int64_t second = 0;
      for (std::size_t i = 0; i < 40; ++i) {
        const int64_t index = attacked.indices[i];
        QCOMPARE(measured.samples[i].index, index);
        const auto label = set.testY[index].item<int64_t>();
        QCOMPARE(measured.samples[i].label, label);
        second += label;
        // The right sample was looked at, not the one at its place.
        torch::NoGradGuard noGrad;
        const auto said = network.logits(set.testX.slice(0, index, index + 1)).argmax(1).item<int64_t>();
        QCOMPARE(attacked.correct[i], said == label);
      }
      QCOMPARE(second, int64_t{balanced ? 20 : 0});
      for (const FoundInput& input : attacked.inputs) QCOMPARE(input.label, set.testY[input.index].item<int64_t>());
      QVERIFY(!attacked.inputs.empty());
    }
    whatIsChosenByHandIsNotJudged(network, set);
  }

 private:
  static void whatIsChosenByHandIsNotJudged(const Network& network, const Dataset& set) {
    JobControl control;
    CurvatureRequest survey{"exact", 0, 3, 1};
    survey.indices = {5, 1, 7};
    QVERIFY(measureCurvature(network, set, survey, control).remark.empty());
  }
};

QTEST_GUILESS_MAIN(TestChosenSamples)
#include "test_chosen_samples.moc"
