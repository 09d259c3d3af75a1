// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of architectures, and how strictly an architecture's JSON is read: one sentence that says what is wrong
// and where, before anything is allocated.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/nn/architectures.h"
#include "model/nn/network.h"
#include "model/nn/operations/activations.h"
#include "tests/support/choices.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;
using nlohmann::json;

class TestArchitectures : public QObject {
  Q_OBJECT

  static std::string build(const Choice& config, const Shape& in, int64_t classes = 7) {
    const auto channels = static_cast<std::size_t>(in[0]);
    return architectureJson(config, in, classes, std::vector<double>(channels, 0.3),
                            std::vector<double>(channels, 0.4));
  }
  static std::string refusal(const std::string& architecture) {
    return messageOf([&] { Network(architecture, 1); });
  }
  // A network of one operation between a 1×6×5 input and whatever follows.
  static std::string around(const std::string& operation) {
    return R"({"input":[1,6,5],"classes":3,"operations":[)" + operation +
           R"(,{"op":"flatten"},{"op":"linear","out":3}]})";
  }

 private Q_SLOTS:
  void everyArchitectureBuildsWithEveryActivation_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("activation");
    for (const CatalogueEntry& architecture : architectureCatalogue()) {
      for (const CatalogueEntry& activation : activationCatalogue())
        QTest::newRow((architecture.name + "-" + activation.name).c_str())
            << QString::fromStdString(architecture.name) << QString::fromStdString(activation.name);
    }
  }
  void everyArchitectureBuildsWithEveryActivation() {
    QFETCH(QString, name);
    QFETCH(QString, activation);
    const Choice config = chosenNetwork(name.toStdString(), activation.toStdString(), 5);
    const bool images = require(architectureCatalogue(), name.toStdString(), "architecture").is(trait::kPictures);
    for (const Shape& in : {Shape{2}, Shape{1, 28, 28}, Shape{3, 15, 17}}) {
      if (images && in.size() == 1) continue;
      const std::string text = build(config, in);
      const Network network(text, 1);
      QCOMPARE(network.inputShape(), in);
      QCOMPARE(network.classes(), int64_t{7});
      QCOMPARE(network.smooth(), name != "linear" && activation != "relu" && activation != "leaky_relu");
      for (const int64_t rows : {1, 3}) {
        const Batch batch = makeBatch(network, rows);
        const Tensor z = network.logits(batch.x);
        QCOMPARE(z.sizes().vec(), (Shape{rows, 7}));
        QVERIFY(z.isfinite().all().item<bool>());
        QVERIFY(at::equal(network.record(batch.x).logits, z));
      }
      // The canonical text describes the same network, and is a fixed point.
      const Network again(network.architecture(), 1);
      QCOMPARE(again.architecture(), network.architecture());
      QCOMPARE(json::parse(again.architecture())["operations"].size(), json::parse(text)["operations"].size());
      const auto mine = network.namedParameters(), theirs = again.namedParameters();
      QCOMPARE(mine.size(), theirs.size());
      for (std::size_t i = 0; i < mine.size(); ++i) {
        QCOMPARE(mine[i].first, theirs[i].first);
        QVERIFY(at::equal(mine[i].second, theirs[i].second));  // the same seed
      }
    }
  }

  void hiddenLayersAndSharpnessArriveInTheJson() {
    const json mlp = json::parse(build(chosenNetwork("mlp", "softplus", 5.5, {8, 9}), {1, 4, 4}));
    QCOMPARE(mlp["operations"].dump(),
             json::parse(R"([{"op":"normalise","mean":[0.3],"std":[0.4]},{"op":"flatten"},{"op":"linear","out":8},
                             {"op":"softplus","beta":5.5},{"op":"linear","out":9},{"op":"softplus","beta":5.5},
                             {"op":"linear","out":7}])")
                 .dump());
    const json cnn = json::parse(build(chosenNetwork("cnn-small", "relu", 5.5, {6}), {1, 28, 28}));
    QCOMPARE(cnn["operations"].size(), std::size_t{9});
    QCOMPARE(cnn["operations"][6], json::parse(R"({"op":"linear","out":6})"));
    QVERIFY(!cnn["operations"][2].contains("beta"));
  }

  void whatDoesNotFitIsRefused() {
    const auto say = [](const Choice& config, const Shape& in) { return messageOf([&] { build(config, in); }); };
    QCOMPARE(say(chosenNetwork("linear", "relu", 8, {20}), {2}),
             std::string("architecture 'linear' has no hidden layers, but architecture.hidden lists 1; remove it or "
                         "choose mlp"));
    QCOMPARE(say(chosenNetwork("cnn-small", "relu", 8), {2}),
             std::string("architecture 'cnn-small' needs pictures, but the data set has 2-D points; choose mlp-2d"));
    QCOMPARE(say(chosenNetwork("cnn-small", "relu", 8), {1, 12, 28}),
             std::string("architecture 'cnn-small' needs pictures of at least 13×13 pixels; choose mlp"));
    QVERIFY(say(chosenNetwork("cnn-huge", "relu", 8), {1, 28, 28}).starts_with("architecture.name is 'cnn-huge'"));
    // 65536² weights would be 16 GiB: refused, not tried.
    const std::string wide = build(chosenNetwork("mlp", "relu", 8, {65536, 65536}), {2});
    QCOMPARE(refusal(wide), std::string("architecture: operation 5 'linear': 'out' gives more than 268 million "
                                        "parameters; make it smaller"));
  }

  void smallestPicturesPassThroughEveryCnn() {
    QCOMPARE(Network(build(chosenNetwork("cnn-small", "relu", 8), {1, 13, 13}), 1).inputSize(), int64_t{169});
    QCOMPARE(Network(build(chosenNetwork("cnn-madry", "relu", 8), {1, 4, 4}), 1).inputSize(), int64_t{16});
    QCOMPARE(Network(build(chosenNetwork("cnn-wide", "relu", 8), {3, 4, 4}), 1).inputSize(), int64_t{48});
    QCOMPARE(Network(build(chosenNetwork("resnet-small", "relu", 8), {3, 4, 5}), 1).inputSize(), int64_t{60});
    for (const char* name : {"cnn-madry", "cnn-wide", "resnet-small"})
      QVERIFY(messageOf([&] { build(chosenNetwork(name, "relu", 8), {1, 3, 3}); }).find("4×4") != std::string::npos);
  }

  // 64, 64, 128 and 128 channels on 32², 16², 16² and 8² pixels, then 256.
  void theWideNetworkIsWhatItSays() {
    const Network network(build(chosenNetwork("cnn-wide", "softplus", 8), {3, 32, 32}, 10), 1);
    int64_t parameters = 0;
    for (const Tensor& p : network.parameters()) parameters += p.numel();
    const auto conv = [](int64_t in, int64_t out) { return in * out * 9 + out; };
    QCOMPARE(parameters,
             conv(3, 64) + conv(64, 64) + conv(64, 128) + conv(128, 128) + (128 * 8 * 8 + 1) * 256 + 257 * 10);
    std::vector<Shape> pictures;
    for (const auto& operation : network.operations())
      if (operation->flops() > 0) pictures.push_back(operation->outputShape());
    QCOMPARE(pictures, (std::vector<Shape>{{64, 32, 32}, {64, 16, 16}, {128, 16, 16}, {128, 8, 8}, {256}, {10}}));
  }

  // Stem, three stages of two blocks, average, linear; 16, 32 and 64 channels on 28², 14² and 7² pixels.
  void theResidualNetworkIsWhatItSays() {
    const Network network(build(chosenNetwork("resnet-small", "softplus", 8), {1, 28, 28}, 10), 1);
    QCOMPARE(
        network.graph().names(),
        (std::vector<std::string>{"stem", "stage1.block1.branch", "stage1.block1", "stage1.block2.branch",
                                  "stage1.block2", "stage2.block1.branch", "stage2.block1.shortcut", "stage2.block1",
                                  "stage2.block2.branch", "stage2.block2", "stage3.block1.branch",
                                  "stage3.block1.shortcut", "stage3.block1", "stage3.block2.branch", "stage3.block2"}));
    const Batch batch = makeBatch(network, 2);
    torch::NoGradGuard noGrad;
    const Tape tape = network.record(batch.x);
    const auto sizes = [&](const char* name) { return network.features(tape, name).sizes().vec(); };
    QCOMPARE(sizes("stage1.block2"), (Shape{2, 16, 28, 28}));
    QCOMPARE(sizes("stage2.block1.shortcut"), (Shape{2, 32, 14, 14}));
    QCOMPARE(sizes("stage3.block2"), (Shape{2, 64, 7, 7}));
    int64_t parameters = 0;
    for (const Tensor& p : network.parameters()) parameters += p.numel();
    const auto conv = [](int64_t in, int64_t out, int64_t kernel) { return in * out * kernel * kernel + out; };
    QCOMPARE(parameters, conv(1, 16, 3) + 4 * conv(16, 16, 3) + conv(16, 32, 3) + conv(16, 32, 1) +
                             3 * conv(32, 32, 3) + conv(32, 64, 3) + conv(32, 64, 1) + 3 * conv(64, 64, 3) +
                             2 * 2 * (16 + 32 + 64) + 65 * 10);
    // Each branch starts small: well below what it is added to.
    for (const char* block : {"stage1.block2", "stage3.block2"}) {
      const Tensor branch = network.features(tape, std::string(block) + ".branch"), sum = network.features(tape, block);
      QVERIFY(branch.norm().item<double>() < 0.25 * sum.norm().item<double>());
    }
    QCOMPARE(
        messageOf([] {
          build(chosenNetwork("resnet-small", "relu", 8, {20}), {1, 28, 28});
        }),
        std::string("architecture 'resnet-small' has no hidden layers, but architecture.hidden lists 1; remove it or "
                    "choose mlp"));
  }

  void malformedArchitecturesAreRefused_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const std::string& text, const char* message) {
      QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(message);
    };
    // The whole.
    row("no-json", "{", "architecture: not valid JSON (");
    row("empty", "", "architecture: not valid JSON (");
    row("array", "[]", "architecture: must be an object in braces: ");
    row("null", "null", "architecture: must be an object in braces: ");
    row("trailing", around(R"({"op":"relu"})") + "x", "architecture: not valid JSON (");
    row("not-a-number", around(R"({"op":"softplus","beta":NaN})"), "architecture: not valid JSON (");
    row("beyond-double", around(R"({"op":"softplus","beta":1e999})"), "architecture: not valid JSON (");
    row("unknown-key", R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}],"seed":1})",
        "architecture: unknown key 'seed'; known are input, classes, operations");
    row("duplicate-key", R"({"input":[3],"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})",
        "architecture: the key 'input' stands there twice");
    row("duplicate-key-of-an-operation", around(R"({"op":"conv2d","out":2,"kernel":3,"out":5})"),
        "architecture: the key 'out' stands there twice");
    row("deep", std::string(100, '[') + std::string(100, ']'), "architecture: nests deeper than 32 levels");
    // Input and classes.
    constexpr const char* kInput = "architecture: 'input' must be [channels,height,width] or [values], all at least 1";
    for (const char* input : {"", R"("input":[],)", R"("input":[2,3],)", R"("input":[1,2,3,4],)", R"("input":[0],)",
                              R"("input":[-2],)", R"("input":[2.5],)", R"("input":["2"],)", R"("input":2,)",
                              R"("input":[true],)", R"("input":[4294967296,1,1],)", R"("input":[3000,3000,1],)",
                              R"("input":[18446744073709551615],)", R"("input":null,)"})
      row((std::string("input-") + input).c_str(),
          std::string("{") + input + R"("classes":2,"operations":[{"op":"linear","out":2}]})", kInput);
    for (const char* classes : {"", R"("classes":1,)", R"("classes":10001,)", R"("classes":2.0,)", R"("classes":"2",)",
                                R"("classes":-2,)", R"("classes":null,)", R"("classes":18446744073709551615,)"})
      row((std::string("classes-") + classes).c_str(),
          std::string("{") + classes + R"("input":[2],"operations":[{"op":"linear","out":2}]})",
          "architecture: 'classes' must be a whole number from 2 to 10000");
    for (const char* operations : {"", R"(,"operations":[])", R"(,"operations":{})", R"(,"operations":"relu")"})
      row((std::string("operations-") + operations).c_str(),
          R"({"input":[2],"classes":2)" + std::string(operations) + "}",
          "architecture: 'operations' must be a list of at least one operation");
    row("wrong-end", R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":3}]})",
        R"(architecture: the last operation must give one value per class (2); end with {"op":"linear","out":2})");
    // One operation; the second of two says so.
    const auto second = [](const std::string& operation) { return around(R"({"op":"relu"},)" + operation); };
    constexpr const char* kObject = "architecture: operation 2 must be an object with a key 'op', for example ";
    row("operation-text", second(R"("relu")"), kObject);
    row("operation-without-op", second(R"({"out":3})"), kObject);
    row("operation-op-number", second(R"({"op":3})"), kObject);
    row("operation-null", second("null"), kObject);
    row("unknown-op", second(R"({"op":"con2d","out":3,"kernel":2})"),
        R"(architecture: operation 2 "con2d" is unknown; did you mean 'conv2d'?)");
    row("unknown-op-empty", second(R"({"op":""})"),
        R"(architecture: operation 2 "" is unknown; known: normalise, linear, conv2d, )");
    // Advice that would give another network harms more than none.
    const auto advice = [&](const char* op, const char* says) {
      row(op, second(R"({"op":")" + std::string(op) + R"("})"),
          ("architecture: operation 2 \"" + std::string(op) + "\" is unknown; " + says).c_str());
    };
    advice("softmax", "leave it out: logits are wanted, and the loss has a softmax of its own");
    advice("log_softmax", "leave it out: logits are wanted, and the loss has a softmax of its own");
    advice("dropout", "leave it out: in a trained network it does nothing");
    advice("batch_norm2d", "fold its mean, variance, weight and bias into a channel_affine");
    advice("BatchNorm2d", "fold its mean, variance, weight and bias into a channel_affine");
    advice("Conv2d", "did you mean 'conv2d'?");
    advice("MaxPool2d", "did you mean 'max_pool2d'?");
    advice("dense", "write 'linear'");
    row("padding-word", second(R"({"op":"conv2d","out":3,"kernel":2,"padding":"full"})"),
        R"(architecture: operation 2 'conv2d': 'padding' must be a whole number from 0 to 64, "same" or "valid")");
    for (const char* shape : {R"("kernel":2)", R"("kernel":3,"stride":2)"})
      row((std::string("padding-same-") + shape).c_str(),
          second(R"({"op":"conv2d","out":3,"padding":"same",)" + std::string(shape) + "}"),
          R"(architecture: operation 2 'conv2d': 'padding' can be "same" only at stride 1 with an odd kernel)");
    row("bias-false", second(R"({"op":"conv2d","out":3,"kernel":2,"bias":false})"),
        "architecture: operation 2 'conv2d': 'bias' is not a key of this operation: it always has one");
    row("unknown-op-lines", second(R"({"op":"re\nlu"})"), R"(architecture: operation 2 "re\nlu" is unknown; )");
    constexpr const char* kKernel = "architecture: operation 2 'conv2d': 'kernel' must be a whole number from 1 to 5";
    row("kernel-missing", second(R"({"op":"conv2d","out":3})"),
        "architecture: operation 2 'conv2d': 'kernel' is missing");
    for (const char* kernel : {"-3", "0", "6", "2.5", "3.0", "\"3\"", "null", "[3]", "true", "18446744073709551615"})
      row((std::string("kernel-") + kernel).c_str(),
          second(R"({"op":"conv2d","out":3,"kernel":)" + std::string(kernel) + "}"), kKernel);
    row("kernel-of-max-pool", second(R"({"op":"max_pool2d","kernel":6})"),
        "architecture: operation 2 'max_pool2d': 'kernel' must be a whole number from 1 to 5");
    row("kernel-of-avg-pool", second(R"({"op":"avg_pool2d","kernel":-1})"),
        "architecture: operation 2 'avg_pool2d': 'kernel' must be a whole number from 1 to 5");
    row("stride-0", second(R"({"op":"conv2d","out":3,"kernel":2,"stride":0})"),
        "architecture: operation 2 'conv2d': 'stride' must be a whole number from 1 to 64");
    row("padding-negative", second(R"({"op":"conv2d","out":3,"kernel":2,"padding":-1})"),
        "architecture: operation 2 'conv2d': 'padding' must be a whole number from 0 to 64");
    row("out-missing", second(R"({"op":"flatten"},{"op":"linear"})"),
        "architecture: operation 3 'linear': 'out' is missing");
    row("out-huge", second(R"({"op":"flatten"},{"op":"linear","out":1048577})"),
        "architecture: operation 3 'linear': 'out' must be a whole number from 1 to 1048576");
    row("linear-on-pictures", second(R"({"op":"linear","out":3})"),
        R"(architecture: operation 2 'linear': 'op' needs a flat input; put {"op":"flatten"} before it)");
    for (const char* op : {"conv2d", "max_pool2d", "avg_pool2d"})
      row((std::string("flat-") + op).c_str(),
          around(R"({"op":"flatten"},{"op":")" + std::string(op) + R"(","out":3,"kernel":1})"),
          (std::string("architecture: operation 2 '") + op + "': 'op' needs an input of channels × height × width")
              .c_str());
    row("misspelt-key", second(R"({"op":"conv2d","out":3,"kernel":2,"strides":2})"),
        "architecture: operation 2 'conv2d': 'strides' is not a key of this operation; remove it or correct its "
        "spelling");
    row("key-of-another", second(R"({"op":"relu","beta":8})"),
        "architecture: operation 2 'relu': 'beta' is not a key of this operation; remove it or correct its spelling");
    row("flatten-with-key", second(R"({"op":"flatten","start":1})"),
        "architecture: operation 2 'flatten': 'start' is not a key of this operation");
    constexpr const char* kBeta =
        "architecture: operation 2 'softplus': 'beta' must be a number from 0.000001 to 1000000";
    for (const char* beta : {"0", "-1", "\"8\"", "null", "1e-300", "1e300", "true"})
      row((std::string("beta-") + beta).c_str(), second(R"({"op":"softplus","beta":)" + std::string(beta) + "}"),
          kBeta);
    row("slope", second(R"({"op":"leaky_relu","slope":0})"), "architecture: operation 2 'leaky_relu': 'slope' must be");
    row("alpha", second(R"({"op":"elu","alpha":-1})"), "architecture: operation 2 'elu': 'alpha' must be a number");
    constexpr const char* kMean = "architecture: operation 2 'normalise': 'mean' must ";
    row("mean-missing", second(R"({"op":"normalise","std":[1]})"), kMean);
    row("mean-number", second(R"({"op":"normalise","mean":0,"std":[1]})"), kMean);
    row("mean-of-two", second(R"({"op":"normalise","mean":[0,0],"std":[1]})"),
        "architecture: operation 2 'normalise': 'mean' must be a list of 1 numbers, one per channel");
    row("mean-null", second(R"({"op":"normalise","mean":[null],"std":[1]})"), kMean);
    row("mean-beyond-float", second(R"({"op":"normalise","mean":[1e300],"std":[1]})"), kMean);
    constexpr const char* kStd =
        "architecture: operation 2 'normalise': 'std' must hold numbers from 0.000001 to 1000000";
    for (const char* std : {"0", "-1", "1e-300", "1e300", "\"1\""})
      row((std::string("std-") + std).c_str(),
          second(R"({"op":"normalise","mean":[0],"std":[)" + std::string(std) + "]}"), kStd);
    // Sizes that fit the ranges of each key but no memory.
    row("weights-of-a-convolution",
        R"({"input":[1024,64,64],"classes":2,"operations":[{"op":"conv2d","out":1048576,"kernel":64}]})",
        "architecture: operation 1 'conv2d': 'out' gives more than 268 million parameters; make it smaller");
    row("values-of-a-convolution",
        R"({"input":[1,64,64],"classes":2,"operations":[{"op":"relu"},{"op":"conv2d","out":1048576,"kernel":1}]})",
        "architecture: operation 2 gives more than 4 million values a sample; make it smaller");
    row("weights-together",
        R"({"input":[16000],"classes":2,"operations":[{"op":"linear","out":16000},{"op":"linear","out":1000}]})",
        "architecture: more than 268 million parameters; make it smaller");
  }
  void malformedArchitecturesAreRefused() {
    QFETCH(QString, architecture);
    QFETCH(QString, message);
    const QString said = QString::fromStdString(refusal(architecture.toStdString()));
    QVERIFY2(said.startsWith(message), qPrintable(said));
    QVERIFY(!said.contains('\n') && said.size() < 300);
  }

  void whatIsNotMalformedIsAccepted() {
    for (const char* operation :
         {R"({"op":"conv2d","out":1,"kernel":5})", R"({"op":"conv2d","out":1,"kernel":7,"padding":1})",
          R"({"op":"conv2d","out":2,"kernel":1,"stride":64,"padding":64})", R"({"op":"max_pool2d","kernel":5})",
          R"({"op":"avg_pool2d","kernel":1,"stride":64})", R"({"op":"softplus","beta":1})", R"({"op":"flatten"})",
          R"({"op":"normalise","mean":[-1],"std":[2]})", R"({"op":"leaky_relu","slope":1})"})
      QCOMPARE(refusal(around(operation)), std::string("accepted"));
    // A network need not have weights.
    const Network bare(R"({"input":[3],"classes":3,"operations":[{"op":"tanh"}]})", 1);
    QVERIFY(bare.parameters().empty());
    QCOMPARE(bare.logits(at::zeros({2, 3})).sizes().vec(), (Shape{2, 3}));
  }

  void weightsAreUniformInLibTorchsRange() {
    const Network network(R"({"input":[400],"classes":50,"operations":[{"op":"linear","out":50}]})", 3);
    const Tensor w = network.parameters()[0].detach() * 20, b = network.parameters()[1].detach() * 20;  // ±1/√400
    QVERIFY(w.abs().max().item<double>() <= 1 && w.abs().max().item<double>() > 0.999);
    QVERIFY(b.abs().max().item<double>() <= 1 && b.abs().max().item<double>() > 0.8);
    // 20 000 values of U(−1, 1): the mean has a standard error of 1/√3/√20000 = 0.0041, |w| of half that.
    QVERIFY(std::abs(w.mean().item<double>()) < 0.02);
    QVERIFY(std::abs(w.abs().mean().item<double>() - 0.5) < 0.01);
    const auto same = Network(network.architecture(), 3).parameters(),
               other = Network(network.architecture(), 4).parameters();
    QVERIFY(at::equal(same[0], network.parameters()[0]));
    QVERIFY(!at::equal(other[0], network.parameters()[0]));
  }

  void copiesAreIndependent() {
    const Network network(build(chosenNetwork("cnn-small", "tanh", 8, {5}), {1, 13, 14}), 1);
    Network copy = network.clone();
    const Network wide = network.to(torch::kFloat64);
    QCOMPARE(wide.dtype(), torch::kFloat64);
    torch::NoGradGuard noGrad;
    const Batch batch = makeBatch(network, 3);
    const Tensor before = network.logits(batch.x).clone();
    QVERIFY(relativeError(wide.logits(batch.x.to(torch::kFloat64)), before.to(torch::kFloat64)) < 1e-5);
    for (Tensor p : copy.parameters()) p.zero_();
    for (Tensor p : wide.parameters()) p.zero_();
    QVERIFY(at::equal(network.logits(batch.x), before));
    QVERIFY(!at::equal(copy.logits(batch.x), before));
    copy.copyParametersFrom(network);
    QVERIFY(at::equal(copy.logits(batch.x), before));
  }
};

QTEST_GUILESS_MAIN(TestArchitectures)
#include "test_architectures.moc"
