// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered about landmarks, against the network itself and against a dense decomposition of its codes; and that
// looking is over soon where nobody waits any more.
#include <torch/types.h>
#include <torch/utils.h>

#include <QElapsedTimer>
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/labs/landmarks/measures.h"
#include "model/labs/landmarks/metrics.h"
#include "model/labs/landmarks/sections.h"
#include "model/labs/landmarks/training.h"
#include "model/questions/answers.h"
#include "model/questions/landmarks.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using torch::Tensor;

class TestLandmarkAnswers : public QObject {
  Q_OBJECT

  static ExperimentConfig settings(double outputWeight) {
    ExperimentConfig config;
    config.lab = "landmarks";
    for (const Section& section : landmarkSections()) config[section.key] = complete(section, Choice(), "");
    config.set("data.samples", 60);
    config.set("data.validation_samples", 10);
    config.set("data.test_samples", 250);
    config.setValue("network.hidden", Widths{24, 16, 12});
    config.set("tasks.output_weight", outputWeight);
    return config;
  }
  template <class Q>
  static typename Q::Result asked(const Snapshot& snapshot, const Q& question) {
    JobControl control;
    return Answers<Q>::from(snapshot, question, control);
  }
  static std::vector<double> doubles(const Tensor& values) {
    const Tensor flat = values.to(torch::kFloat64).contiguous();
    return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void aFaceIsAnsweredByTheNetwork() {
    LandmarkTraining subject(settings(30));
    for (int i = 0; i < 8; ++i) subject.step();
    const auto snapshot = subject.snapshot();
    const auto task = makeLandmarkTask(settings(30));
    LandmarkFaceRequest request;
    request.sample = 7;
    torch::NoGradGuard noGrad;
    const LandmarkFace face = asked(*snapshot, request);
    QCOMPARE(face.samples, int64_t{250});
    QVERIFY(face.pixels.size() == 1024 && face.pixels[100] == task->test.x[7][100].item<float>());
    QVERIFY(face.truth == doubles(task->test.y[7]));
    const Tensor row = task->test.x.slice(0, 7, 8);
    QVERIFY(face.predicted == doubles(subject.network().outputs(row)));
    QCOMPARE(face.nrmse, nrmseOf(subject.network().outputs(row), task->test.y.slice(0, 7, 8)).front());
    // Nothing of one's own is a black picture.
    QVERIFY(face.ofOwn == doubles(subject.network().outputs(at::zeros({1, 1024}))));
    request.own = face.pixels;
    QVERIFY(asked(*snapshot, request).ofOwn == face.predicted);
    request.own.pop_back();
    QCOMPARE(messageOf([&] { asked(*snapshot, request); }),
             std::string("the picture has 1023 values; it must have 1024"));
    request.sample = 250;
    QCOMPARE(messageOf([&] { asked(*snapshot, request); }), std::string("sample is 250; it must be from 0 to 249"));
  }

  void curvesAreThoseOfTheTest() {
    LandmarkTraining subject(settings(30));
    for (int i = 0; i < 8; ++i) subject.step();
    const LandmarkErrors errors = asked(*subject.snapshot(), LandmarkErrorsRequest());
    const Record test = *subject.test([] { return false; });
    QCOMPARE(errors.network.nrmse.size(), std::size_t{250});
    QVERIFY(std::abs(errors.network.mean - test.values[landmarks::kTestNrmse]) < 1e-6);  // batches of another size
    QVERIFY(std::abs(errors.network.found - test.values[landmarks::kTestFound]) < 0.005);
    QVERIFY(std::abs(errors.network.area - test.values[landmarks::kTestArea]) < 0.005);
    // The mean of the training labels, whatever is seen.
    const auto task = makeLandmarkTask(settings(30));
    const Tensor mean = task->train.y.to(torch::kFloat64).mean(0);
    for (const int64_t i : {0, 100, 249}) {
      const double expected = nrmseOf(mean.unsqueeze(0), task->test.y.slice(0, i, i + 1)).front();
      QVERIFY(std::abs(errors.meanShape.nrmse[static_cast<std::size_t>(i)] - expected) < 1e-6);
    }
  }

  // The walk goes along the eigenvectors of the codes' covariance, as a dense decomposition finds them.
  void theWalkFollowsTheCodes() {
    for (const double weight : {30.0, 0.0}) {
      const ExperimentConfig config = settings(weight);
      LandmarkTraining subject(config);
      for (int i = 0; i < 30; ++i) subject.step();
      const auto task = makeLandmarkTask(config);
      const LandmarkNetwork& network = subject.network();
      torch::NoGradGuard noGrad;
      const Tensor codes = (weight > 0 ? network.codeOfPoints(task->train.y) : network.codeOfPictures(task->train.x))
                               .to(torch::kFloat64);
      const Tensor mean = codes.mean(0), centred = codes - mean;
      const auto [values, vectors] = at::linalg_eigh(centred.t().matmul(centred) / 60.0);
      LandmarkWalkRequest request;
      request.first = 1.5;
      request.second = -0.5;
      const LandmarkWalk walk = asked(*subject.snapshot(), request);
      QCOMPARE(walk.ofLabels, weight > 0);
      Tensor code = mean;
      for (int64_t k = 0; k < 2; ++k) {
        const double variance = values[11 - k].item<double>();
        Tensor direction = vectors.select(1, 11 - k);
        if (direction.sum().item<double>() < 0) direction = direction * -1;
        code = code + direction * (std::sqrt(variance) * (k == 0 ? 1.5 : -0.5));
        const auto at = static_cast<std::size_t>(k);
        const double share = variance / values.sum().item<double>();
        QVERIFY2(std::abs(walk.share[at] - share) < 1e-6, qPrintable(QString("%1 %2").arg(walk.share[at]).arg(share)));
        const std::vector<double> expected = doubles(centred.matmul(direction) / std::sqrt(variance));
        const std::vector<double>& got = k == 0 ? walk.first : walk.second;
        QCOMPARE(got.size(), std::size_t{60});
        for (std::size_t i = 0; i < 60; ++i) QVERIFY(std::abs(got[i] - expected[i]) < 1e-3);
      }
      const std::vector<double> shape = doubles(network.pointsOfCode(code.to(torch::kFloat32).unsqueeze(0)));
      QCOMPARE(walk.shape.size(), std::size_t{136});
      for (std::size_t i = 0; i < 136; ++i) QVERIFY(std::abs(walk.shape[i] - shape[i]) < 1e-4);
    }
    LandmarkWalkRequest far;
    far.first = 11;
    LandmarkTraining subject(settings(30));
    QCOMPARE(messageOf([&] { asked(*subject.snapshot(), far); }),
             std::string("a walk goes at most 10 standard deviations from the mean code"));
  }

  // A code of one number has one direction.
  void aNarrowCodeHasOneDirection() {
    ExperimentConfig config = settings(30);
    config.setValue("network.hidden", Widths{16, 1});
    LandmarkTraining subject(config);
    const LandmarkWalk walk = asked(*subject.snapshot(), LandmarkWalkRequest());
    QVERIFY(std::abs(walk.share[0] - 1) < 1e-9 && walk.share[1] == 0);
    QVERIFY(walk.first.size() == 60 && walk.second.empty());
  }

  void whoIsNotWaitedForStops() {
    ExperimentConfig config = settings(30);
    config.set("data.test_samples", 2000);
    config.setValue("network.hidden", Widths{512, 512});
    LandmarkTraining subject(config);
    const auto snapshot = subject.snapshot();
    JobControl control;
    control.cancel();
    QElapsedTimer clock;
    clock.start();
    QVERIFY_EXCEPTION_THROWN(Answers<LandmarkErrorsRequest>::from(*snapshot, {}, control), Interrupted);
    QVERIFY_EXCEPTION_THROWN(Answers<LandmarkWalkRequest>::from(*snapshot, {}, control), Interrupted);
    QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
  }
};

QTEST_GUILESS_MAIN(TestLandmarkAnswers)
#include "test_landmark_answers.moc"
