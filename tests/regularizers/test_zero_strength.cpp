// SPDX-License-Identifier: GPL-3.0-or-later
// A penalty of strength 0 is none: the same bits as plain training, no random number drawn, no second booked to it.
#include <torch/utils.h>

#include <QtTest>

#include "model/runs/catalogues.h"
#include "model/training/classifier.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/records.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestZeroStrength : public QObject {
  Q_OBJECT

  struct Outcome {
    std::vector<double> numbers;  // of every step and of the network at the end
    Tensor weights;
    CostLedger cost;
    bool operator==(const Outcome& other) const {
      return numbers == other.numbers && at::equal(weights, other.weights);
    }
  };
  // Two epochs of 13 steps, the last of an epoch smaller.
  static Outcome train(const Choice& regularizer, const std::string& activation) {
    return train(regularizer, activation, regularizerCatalogue()->create(regularizer.name, regularizer.parameters));
  }
  static Outcome train(const Choice& regularizer, const std::string& activation,
                       std::unique_ptr<Regularizer> instance) {
    ExperimentConfig config;
    config["dataset"] = chosenData("moons", 200, 40);
    config["architecture"] = chosenNetwork("mlp-2d", activation, 8, {12, 12});
    config["regularizer"] = regularizer;
    config.set("training.epochs", 2);
    config.set("training.batch_size", 16);
    config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    Classifier subject(config, std::make_shared<const Dataset>(loadDataset(config["dataset"], 1)), std::move(instance));
    Outcome outcome;
    while (subject.timeline().step < subject.timeline().totalSteps) {
      const Record r = subject.step();
      outcome.numbers.insert(outcome.numbers.end(), r.values.begin(), r.values.end());
    }
    const Record probe = subject.probe();
    outcome.numbers.insert(outcome.numbers.end(),
                           {number(probe, "hessian_norm_median"), number(probe, "gradient_norm_median")});
    outcome.weights = flat(subject.network().parameters());
    outcome.cost = subject.cost();
    return outcome;
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void givesTheBitsOfPlainTraining_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<ParameterSet>("parameters");
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries()) {
      if (entry.name == "none") continue;
      QTest::newRow(entry.name.c_str()) << entry.name << ParameterSet{{"strength", 0.0}};
    }
    QTest::newRow("hessian-norm-random-start")
        << std::string("hessian-norm")
        << ParameterSet{
               {"strength", 0.0}, {"gradient_strength", 0.0}, {"start", std::string("random")}, {"iterations", 3.0}};
    QTest::newRow("class-invariance-in-turns")
        << std::string("class-invariance") << ParameterSet{{"strength", 0.0}, {"combine", std::string("alternate")}};
  }
  void givesTheBitsOfPlainTraining() {
    QFETCH(std::string, name);
    QFETCH(ParameterSet, parameters);
    for (const char* activation : {"softplus", "relu"}) {
      const Outcome plain = train({"none", {}}, activation);
      const Outcome got = train({name, parameters}, activation);
      QVERIFY(got == plain);
      QCOMPARE(got.numbers.size(), std::size_t{26 * 4 + 2});
      QCOMPARE(got.cost.penalty, 0.0);
      parameters["strength"] = 0.1;
      QVERIFY(!(train({name, parameters}, activation) == plain));  // a strength does matter
      parameters["strength"] = 0.0;
    }
  }

  // Whether a penalty weighs anything is its own answer and no matter of what its weight is called.
  void aWeightOfAnotherNameTrains() {
    class Shrink final : public Regularizer {
     public:
      Shrink(double mu, int& asked) : mu_(mu), asked_(asked) {}
      bool weighsNothing() const override { return mu_ == 0; }
      Tensor penalty(Pass& pass, const StepContext&, torch::Generator&) override {
        ++asked_;
        return pass.outputs().square().mean() * mu_;
      }

     private:
      double mu_;
      int& asked_;
    };
    const Choice none{"none", {}};
    const Outcome plain = train(none, "softplus");
    int asked = 0;
    const Outcome nothing = train(none, "softplus", std::make_unique<Shrink>(0.0, asked));
    QCOMPARE(asked, 0);
    QVERIFY(nothing == plain);
    QCOMPARE(nothing.cost.penalty, 0.0);
    const Outcome shrunk = train(none, "softplus", std::make_unique<Shrink>(0.5, asked));
    QCOMPARE(asked, 26);
    QVERIFY(!(shrunk == plain));
    QVERIFY(shrunk.numbers[1] > 0);  // the first step's penalty
    QVERIFY(shrunk.weights.norm().item<double>() < plain.weights.norm().item<double>());
  }

  void computesNothing_data() { givesTheBitsOfPlainTraining_data(); }
  void computesNothing() {
    QFETCH(std::string, name);
    QFETCH(ParameterSet, parameters);
    const Network network = makeDouble(cases()[7].architecture);
    const Batch batch = makeBatch(network, 3);
    torch::Generator generator = makeGenerator(17);
    const Tensor before = generator.get_state();
    const Regularized r = regularized(*regularizerCatalogue()->create(name, parameters), network, batch.x, batch.y,
                                      StepContext{9, 10}, generator);
    QVERIFY(!r.penalty.defined());
    QVERIFY(at::equal(generator.get_state(), before));
    QVERIFY(at::equal(r.loss, at::cross_entropy_loss(network.logits(batch.x), batch.y)));
    QVERIFY(at::equal(r.logits, network.logits(batch.x)) && !r.logits.requires_grad());
  }

  // The gradient term alone is the input-gradient penalty, and searches no direction.
  void gradientTermAloneIsTheInputGradientPenalty() {
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, 3);
      torch::Generator generator = makeGenerator(17);
      const Tensor before = generator.get_state();
      const auto make = [](const char* name, const ParameterSet& p) { return regularizerCatalogue()->create(name, p); };
      const StepContext context{1, 100};  // within the warm-up
      const Regularized r = regularized(
          *make("hessian-norm", {{"strength", 0.0}, {"gradient_strength", 0.6}, {"start", std::string("random")}}),
          network, batch.x, batch.y, context, generator);
      QVERIFY2(at::equal(generator.get_state(), before), c.name.c_str());
      const Regularized expected =
          regularized(*make("input-gradient", {{"strength", 0.6}}), network, batch.x, batch.y, context, generator);
      QVERIFY2(relativeError(r.penalty, expected.penalty) < 1e-12, c.name.c_str());
      QVERIFY2(relativeError(flat(weightGradients(network, r.penalty)),
                             flat(weightGradients(network, expected.penalty))) < 1e-10,
               c.name.c_str());
    }
  }
};

QTEST_GUILESS_MAIN(TestZeroStrength)
#include "test_zero_strength.moc"
