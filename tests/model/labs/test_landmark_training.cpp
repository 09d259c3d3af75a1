// SPDX-License-Identifier: GPL-3.0-or-later
// The network of landmarks and its tied auto-encoders: gradients against finite differences in float64, the steps of
// the plain network where the tasks have no weight, what extra pictures and labels are for, and the bits a seed
// decides.
#include <torch/csrc/autograd/autograd.h>
#include <torch/optim/adam.h>
#include <torch/utils.h>

#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/labs/landmarks/measures.h"
#include "model/labs/landmarks/metrics.h"
#include "model/labs/landmarks/sections.h"
#include "model/labs/landmarks/training.h"
#include "model/labs/landmarks/weights_file.h"
#include "model/training/state.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using torch::Tensor;

namespace {

ExperimentConfig faceSettings() {
  ExperimentConfig config;
  config.lab = "landmarks";
  for (const Section& section : landmarkSections()) config[section.key] = complete(section, Choice(), "");
  config["optimizer"] = complete(landmarkSections()[3], {"adam", {}}, "");
  config.set("data.samples", 30);
  config.set("data.validation_samples", 10);
  config.set("data.test_samples", 20);
  config.setValue("network.hidden", Widths{24, 16, 12});
  config.set("training.batch_size", 8);
  config.set("training.epochs", 6);
  return config;
}

ExperimentConfig bothTasks() {
  ExperimentConfig config = faceSettings();
  config.set("tasks.input_weight", 0.7);
  config.set("tasks.output_weight", 1.5);
  return config;
}

// The layers written out once more.
Tensor unitOf(Unit unit, const Tensor& z) {
  if (unit == Unit::Sigmoid) return at::reciprocal(at::exp(z * -1) + 1);
  return unit == Unit::Relu ? at::clamp_min(z, 0) : at::tanh(z);
}
Tensor layerOf(const DenseLayer& layer, const Tensor& x) {
  return unitOf(layer.unit, x.matmul(layer.weight.t()) + layer.bias);
}

std::vector<std::vector<double>> walked(LandmarkTraining& subject, int steps) {
  std::vector<std::vector<double>> numbers;
  const auto add = [&](const Record& record) {
    for (const double value : record.values) numbers.push_back({std::isnan(value) ? -1 : value});
  };
  for (int i = 0; i < steps; ++i) {
    add(subject.step());
    add(subject.probe());
    add(*subject.test([] { return false; }));
  }
  return numbers;
}

bool sameNetworks(const LandmarkNetwork& a, const LandmarkNetwork& b) {
  const auto x = a.named(), y = b.named();
  if (x.size() != y.size()) return false;
  for (std::size_t i = 0; i < x.size(); ++i)
    if (x[i].first != y[i].first || !at::equal(x[i].second, y[i].second)) return false;
  return true;
}

}  // namespace

class TestLandmarkTraining : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  // The input task's encoder is the first layers, the output task's decoder the last ones: the very same numbers.
  void theTasksShareLayers() {
    LandmarkShape shape{{20, 9, 7, 5, 6}, Unit::Sigmoid, 2, 2};
    const LandmarkNetwork network = LandmarkNetwork::drawn(shape, 4).to(torch::kFloat64);
    QCOMPARE(network.inputDecoder.size(), std::size_t{2});
    QCOMPARE(network.outputEncoder.size(), std::size_t{2});
    torch::Generator generator = makeGenerator(8);
    const Tensor x = at::rand({3, 20}, generator, torch::kFloat64), y = at::rand({3, 6}, generator, torch::kFloat64);
    const auto& l = network.layers;
    const Tensor code = layerOf(l[1], layerOf(l[0], x));
    const auto near = [](const Tensor& a, const Tensor& b) {
      return a.sizes() == b.sizes() && (a - b).abs().max().item<double>() < 1e-12;
    };
    QVERIFY(near(network.outputs(x), layerOf(l[3], layerOf(l[2], code))));
    QVERIFY(near(network.codeOfPictures(x), code));
    QVERIFY(near(network.redrawn(x), layerOf(network.inputDecoder[1], layerOf(network.inputDecoder[0], code))));
    const Tensor shapeCode = layerOf(network.outputEncoder[1], layerOf(network.outputEncoder[0], y));
    QVERIFY(near(network.reshaped(y), layerOf(l[3], layerOf(l[2], shapeCode))));
    QCOMPARE(shapeCode.size(1), code.size(1));
    QCOMPARE(network.outputEncoder[1].unit, l[1].unit);  // codes of both kinds lie in the same range
    // How many layers are shared does not change what the network begins with.
    shape.inputLayers = shape.outputLayers = 1;
    const LandmarkNetwork other = LandmarkNetwork::drawn(shape, 4);
    for (std::size_t i = 0; i < 4; ++i)
      QVERIFY(at::equal(other.layers[i].weight.to(torch::kFloat64), network.layers[i].weight));
  }

  // ∂J/∂θ of every layer by central differences: J is what the losses of both tasks and of the network add up to.
  void gradientsAreThoseOfFiniteDifferences() {
    for (const Unit unit : {Unit::Sigmoid, Unit::Tanh}) {
      const LandmarkShape shape{{14, 8, 6, 5, 4}, unit, 2, 2};
      const LandmarkNetwork network = LandmarkNetwork::drawn(shape, 11).to(torch::kFloat64);
      torch::Generator generator = makeGenerator(3);
      const Tensor x = at::rand({5, 14}, generator, torch::kFloat64);
      const Tensor seen = x * at::empty_like(x).bernoulli_(0.8, generator);
      const Tensor y = at::rand({5, 4}, generator, torch::kFloat64) - 0.5;
      const auto value = [&] {
        return (network.outputs(x) - y).square().mean() + (network.redrawn(seen) - x).square().mean() * 0.7 +
               (network.reshaped(y) - y).square().mean() * 1.5;
      };
      std::vector<Tensor> learned;
      for (auto& [name, tensor] : network.named()) learned.push_back(Tensor(tensor).requires_grad_(true));
      const auto gradients = torch::autograd::grad({value()}, learned);
      torch::NoGradGuard noGrad;
      const double h = 1e-5;  // the error of the difference is about h² = 1e-10, its rounding 1e-16/h = 1e-11
      for (std::size_t i = 0; i < learned.size(); ++i) {
        const Tensor flat = learned[i].view({-1}), slope = gradients[i].reshape({-1});
        for (int64_t k = 0; k < flat.numel(); ++k) {
          const double was = flat[k].item<double>();
          flat[k] = was + h;
          const double above = value().item<double>();
          flat[k] = was - h;
          const double below = value().item<double>();
          flat[k] = was;
          const double expected = (above - below) / (2 * h);
          QVERIFY2(
              std::abs(slope[k].item<double>() - expected) < 1e-8,
              qPrintable(QString("tensor %1, %2: %3 vs %4").arg(i).arg(k).arg(slope[k].item<double>()).arg(expected)));
        }
      }
    }
  }

  // Weight 0 is the plain network: the same steps as Adam on the mean squared error, written out here, whatever the
  // settings of the tasks.
  void withoutWeightsItIsThePlainNetwork() {
    ExperimentConfig config = faceSettings();
    config.set("tasks.output_weight", 0);
    LandmarkTraining plain(config);
    LandmarkNetwork network = makeLandmarkNetwork(config);
    const auto task = makeLandmarkTask(config);
    std::vector<Tensor> learned;
    for (const DenseLayer& layer : network.layers) {
      learned.push_back(Tensor(layer.weight).requires_grad_(true));
      learned.push_back(Tensor(layer.bias).requires_grad_(true));
    }
    torch::optim::Adam adam(learned, torch::optim::AdamOptions(0.001));
    std::vector<double> losses, plainLosses;
    for (int64_t step = 0; step < 12; ++step) {
      BatchOrder order(30, 8, mixSeed(1, 3));
      order.seek(step);
      const Tensor index = order.next();
      const Tensor loss = (network.outputs(task->train.x.index_select(0, index)) - task->train.y.index_select(0, index))
                              .square()
                              .mean();
      adam.zero_grad();
      loss.backward();
      adam.step();
      losses.push_back(loss.item<double>());
      plainLosses.push_back(plain.step().values[landmarks::kTrainLoss]);
    }
    QVERIFY(losses == plainLosses);
    for (std::size_t i = 0; i < 4; ++i) QVERIFY(at::equal(plain.network().layers[i].weight, network.layers[i].weight));

    config.set("tasks.schedule", "constant");
    config.set("tasks.masked", 0.5);
    config.set("network.input_layers", 2);
    config.set("network.output_layers", 2);
    config.set("data.extra_pictures", 40);
    config.set("data.extra_labels", 50);
    LandmarkTraining other(config);
    for (int64_t step = 0; step < 12; ++step)
      QCOMPARE(other.step().values[landmarks::kTrainLoss], losses[static_cast<std::size_t>(step)]);
    for (std::size_t i = 0; i < 4; ++i) QVERIFY(at::equal(other.network().layers[i].weight, network.layers[i].weight));
  }

  // What is reported is what the tasks' losses are, and their weights follow the schedule to 0; a task that is over
  // leaves its own layers alone.
  void lossesAndWeightsAreReported() {
    ExperimentConfig config = bothTasks();
    config.set("tasks.masked", 0);
    config.set("training.batch_size", 30);
    LandmarkTraining subject(config);  // 6 steps of all samples
    const auto task = makeLandmarkTask(config);
    LandmarkNetwork decoder;
    for (int64_t step = 0; step < 6; ++step) {
      const LandmarkNetwork before = subject.network().clone();
      const Record record = subject.step();
      const double t = static_cast<double>(step) / 6;
      QVERIFY(std::abs(record.values[landmarks::kInputWeight] - 0.7 * std::max(0.0, 1 - t / 0.5)) < 1e-12);
      QVERIFY(std::abs(record.values[landmarks::kOutputWeight] - 1.5 * std::max(0.0, 1 - t / 0.7)) < 1e-12);
      const auto square = [](const Tensor& a, const Tensor& b) {
        return (a - b).to(torch::kFloat64).square().mean().item<double>();
      };
      const auto fits = [](double said, double expected) {
        return std::abs(said - expected) < 1e-5 * expected;  // single precision, other order of the rows
      };
      QVERIFY(fits(record.values[landmarks::kTrainLoss], square(before.outputs(task->train.x), task->train.y)));
      if (t < 0.5)
        QVERIFY(fits(record.values[landmarks::kInputLoss], square(before.redrawn(task->train.x), task->train.x)));
      else
        QVERIFY(std::isnan(record.values[landmarks::kInputLoss]));
      QVERIFY(t >= 0.7
                  ? std::isnan(record.values[landmarks::kOutputLoss])
                  : fits(record.values[landmarks::kOutputLoss], square(before.reshaped(task->train.y), task->train.y)));
      const bool still = at::equal(before.inputDecoder[0].weight, subject.network().inputDecoder[0].weight);
      QCOMPARE(still, t >= 0.5);
    }
  }

  void testsAreThoseOfTheMeasures() {
    LandmarkTraining subject(bothTasks());
    for (int i = 0; i < 5; ++i) subject.step();
    const auto task = makeLandmarkTask(bothTasks());
    torch::NoGradGuard noGrad;
    const auto errors = nrmseOf(subject.network().outputs(task->test.x), task->test.y);
    const Record test = *subject.test([] { return false; });
    QCOMPARE(test.values[landmarks::kTestNrmse], meanNrmse(errors));
    QCOMPARE(test.values[landmarks::kTestFound], cdfOf(errors, 0.1));
    QCOMPARE(test.values[landmarks::kTestArea], areaUnderCdf(errors));
    QCOMPARE(subject.probe().values[landmarks::kValidationNrmse],
             meanNrmse(nrmseOf(subject.network().outputs(task->validation.x), task->validation.y)));
  }

  // Pictures and labels alone belong to their tasks, and to no other set.
  void extraFacesAreForTheTasks() {
    ExperimentConfig config = bothTasks();
    const auto few = makeLandmarkTask(config);
    QCOMPARE(few->pictures.size(0), int64_t{30});
    config.set("data.extra_pictures", 7);
    config.set("data.extra_labels", 9);
    const auto more = makeLandmarkTask(config);
    QCOMPARE(more->pictures.size(0), int64_t{37});
    QCOMPARE(more->labels.size(0), int64_t{39});
    QVERIFY(at::equal(more->train.x, few->train.x) && at::equal(more->test.x, few->test.x));
    QVERIFY(at::equal(more->labels.slice(0, 0, 30), few->train.y));
    const Tensor apart = (more->labels.slice(0, 30).unsqueeze(1) - more->validation.y.unsqueeze(0)).abs().amax(2);
    QVERIFY(apart.min().item<double>() > 1e-4);
    LandmarkTraining with(config), without(bothTasks());
    QCOMPARE(with.step().values[landmarks::kTrainLoss], without.step().values[landmarks::kTrainLoss]);
    QVERIFY(!sameNetworks(with.network(), without.network()));
    // The test faces are those of every seed, the training faces are not.
    config.set("training.seed", 2);
    const auto seeded = makeLandmarkTask(config);
    QVERIFY(at::equal(seeded->test.x, few->test.x) && !at::equal(seeded->train.x, few->train.x));
    config.set("data.samples", 20);
    QVERIFY(at::equal(makeLandmarkTask(config)->train.x, seeded->train.x.slice(0, 0, 20)));
  }

  void resumesToTheLastBit() {
    for (const char* optimizer : {"adam", "sgd"}) {
      ExperimentConfig config = bothTasks();
      config["optimizer"] = complete(landmarkSections()[3], {optimizer, {}}, "");
      config.set("data.extra_pictures", 20);
      config.set("data.extra_labels", 20);
      State state;
      for (const int64_t begin : {7, 14}) {  // the input task is over after 12 steps
        LandmarkTraining straight(config), fresh(config);
        while (straight.timeline().step < begin) straight.step();
        state = straight.state();
        const auto expected = walked(straight, 9);
        fresh.restore(state);
        QCOMPARE(fresh.timeline().step, begin);
        QVERIFY(walked(fresh, 9) == expected);
        QVERIFY(sameNetworks(fresh.network(), straight.network()));
      }
      config.setValue("network.hidden", Widths{25, 16, 12});
      LandmarkTraining wider(config);
      QVERIFY(messageOf([&] {
                wider.restore(state);
              }).starts_with("the state to go on from has no fitting 'weights.layers.0.weight'"));
    }
  }

  // The rate is beyond all use: the step is refused, and the weights stay as they were.
  void whatIsNotFiniteStopsTheStep() {
    LandmarkTraining subject(bothTasks());
    for (int i = 0; i < 3; ++i) subject.step();
    State state = subject.state();
    state.tensors["weights.layers.3.bias"].fill_(NAN);
    subject.restore(state);
    const Tensor weight = subject.network().layers[0].weight.detach().clone();
    QString said;
    try {
      subject.step();
    } catch (const RunError& error) {
      said = error.what();
    }
    QCOMPARE(said,
             "the loss is no longer finite at step 4; lower the learning rate or the weights of the tasks (the "
             "last good weights are kept)");
    QVERIFY(at::equal(subject.network().layers[0].weight, weight));
    QCOMPARE(subject.timeline().step, int64_t{3});
  }

  void snapshotsAreCopiesAndCanBeBegunWith() {
    LandmarkTraining subject(bothTasks());
    for (int i = 0; i < 5; ++i) subject.step();
    const auto kept = subject.snapshot();
    QCOMPARE(kept->step(), int64_t{5});
    const auto& snapshot = dynamic_cast<const LandmarkSnapshot&>(*kept);
    QVERIFY(sameNetworks(snapshot.network(), subject.network()));
    subject.step();
    QVERIFY(!sameNetworks(snapshot.network(), subject.network()));
    LandmarkTraining branch(bothTasks());
    branch.startFrom(*kept);
    QVERIFY(sameNetworks(branch.network(), snapshot.network()));
    QCOMPARE(branch.timeline().step, int64_t{0});
    ExperimentConfig config = bothTasks();
    config.set("network.output_layers", 2);
    LandmarkTraining other(config);
    QCOMPARE(messageOf([&] { other.startFrom(*kept); }),
             std::string("the weights to begin with belong to another network; choose the ones of their run"));
  }

  void weightsAreReadAsTheyWereWritten() {
    LandmarkTraining subject(bothTasks());
    subject.step();
    const std::string text = subject.weightsText();
    const LandmarkShape shape = landmarkShapeOf(bothTasks());
    QVERIFY(sameNetworks(landmarkNetworkFrom(text, shape, "w"), subject.network()));
    LandmarkShape other = shape;
    other.outputLayers = 2;
    QCOMPARE(messageOf([&] { landmarkNetworkFrom(text, other, "w"); }),
             std::string("w: tensor 'output_encoder.1.weight' is missing or of another shape or type; train again"));
    LandmarkShape wider = shape;
    wider.widths[1] = 25;
    QVERIFY(messageOf([&] { landmarkNetworkFrom(text, wider, "w"); }).starts_with("w: tensor 'layers.0.weight' is"));
  }

  void moreLayersThanThereAreCannotBeShared() {
    ExperimentConfig config = faceSettings();
    config.set("network.input_layers", 2);
    config.set("network.output_layers", 3);
    QCOMPARE(messageOf([&] { LandmarkTraining subject(config); }),
             std::string("the tasks share 2 first and 3 last layers, but the network has 4; lower "
                         "network.input_layers or network.output_layers, or give it more hidden layers"));
    config.set("network.output_layers", 2);
    LandmarkTraining subject(config);
    QVERIFY(std::isfinite(subject.step().values[landmarks::kTrainLoss]));
  }
};

QTEST_GUILESS_MAIN(TestLandmarkTraining)
#include "test_landmark_training.moc"
