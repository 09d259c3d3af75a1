// SPDX-License-Identifier: GPL-3.0-or-later
// Networks that are no chains: every pass against LibTorch's autograd of the network written out as formulas, in
// float64, and how strictly the wiring is read. Tolerances as for chains (test_input_hessian.cpp).
#include <QtTest>

#include "model/base/stop_point.h"
#include "model/curvature/input_hessian.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/message_of.h"
#include "tests/support/operation_formulas.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// A for an activation, whose row follows.
struct Wiring {
  const char* name;
  const char* architecture;
};

const Wiring kWirings[] = {
    {"add",
     R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":6,"name":"a"},A,{"op":"linear","out":6,"name":"b"},
      {"op":"add","inputs":["a","b"]},A,{"op":"linear","out":3}]})"},
    {"concat",
     R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":4,"name":"a"},A,{"op":"linear","out":3,"name":"b"},
      {"op":"concat","inputs":["b","a"]},A,{"op":"linear","out":3}]})"},
    {"concat-channels", R"({"input":[2,4,4],"classes":3,"operations":[{"op":"conv2d","out":3,"kernel":3,"padding":1},A,
      {"op":"max_pool2d","kernel":2,"name":"a"},{"op":"conv2d","out":2,"kernel":1,"name":"b"},
      {"op":"conv2d","out":4,"kernel":3,"padding":1,"inputs":["a"]},A,{"op":"channel_affine","name":"c"},
      {"op":"concat","inputs":["a","b","c"]},{"op":"conv2d","out":3,"kernel":2},A,{"op":"flatten"},{"op":"linear","out":3}]})"},
    // The result of the first is read by four, one of them twice.
    {"fan-out",
     R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":5,"name":"a"},A,{"op":"linear","out":5,"name":"b"},
      {"op":"linear","out":5,"inputs":["a"]},A,{"op":"channel_affine","scale":0.5,"name":"c"},
      {"op":"add","inputs":["a","c","a","b"]},A,{"op":"concat","inputs":["c","d","a"]},{"op":"linear","out":3}]})"},
    {"nested",
     R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":5,"name":"a"},A,{"op":"linear","out":5,"name":"b"},A,
      {"op":"linear","out":5,"name":"c"},{"op":"add","inputs":["b","c"]},A,{"op":"linear","out":5,"name":"d"},
      {"op":"add","inputs":["a","d"]},A,{"op":"linear","out":3}]})"},
    // Branches that have not bent yet beside ones that have, in both orders; and joined before anything bends.
    {"padding",
     R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":5,"name":"a"},{"op":"linear","out":5,"name":"b"},
      {"op":"add","inputs":["a","b"],"name":"c"},A,{"op":"linear","out":5,"name":"d"},{"op":"add","inputs":["b","d"],"name":"e"},
      {"op":"concat","inputs":["d","a"]},{"op":"linear","out":5,"name":"f"},{"op":"add","inputs":["f","e","c"]},
      {"op":"linear","out":3}]})"},
    {"logits",
     R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":5,"name":"x"},A,{"op":"linear","out":3,"name":"a"},
      {"op":"linear","out":3,"inputs":["x"],"name":"b"},{"op":"add","inputs":["b","a"]}]})"},
    {"logits-concat",
     R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":5,"name":"x"},A,{"op":"linear","out":1,"name":"a"},
      {"op":"linear","out":2,"inputs":["x"],"name":"b"},{"op":"concat","inputs":["b","a"]}]})"},
    {"twice",
     R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":5,"name":"a"},{"op":"add","inputs":["a","a"]},A,
      {"op":"linear","out":3}]})"},
    {"residual", R"({"input":[2,6,5],"classes":3,"operations":[{"op":"normalise","mean":[0.4,0.5],"std":[0.3,0.6]},
      {"op":"conv2d","out":3,"kernel":3,"padding":1},A,{"op":"max_pool2d","kernel":3,"stride":1,"padding":1,"name":"a"},
      {"op":"conv2d","out":4,"kernel":3,"stride":2,"padding":1},A,{"op":"conv2d","out":4,"kernel":3,"padding":2,"dilation":2,"groups":2},
      {"op":"channel_affine","scale":0.7,"name":"b"},{"op":"conv2d","out":4,"kernel":1,"stride":2,"inputs":["a"],"name":"c"},
      {"op":"add","inputs":["c","b"]},A,{"op":"avg_pool2d","kernel":3,"stride":1,"padding":1},{"op":"global_avg_pool2d"},
      {"op":"linear","out":3}]})"},
};

std::string withActivation(std::string text, const std::string& activation, bool naming) {
  // In "fan-out" one activation has a name of its own.
  int count = 0;
  for (std::size_t at = text.find(",A"); at != std::string::npos; at = text.find(",A", at + 1)) {
    const bool named = naming && ++count == 3;
    text.replace(at, 2, "," + activation + (named ? R"(,"name":"d"})" : "}"));
  }
  return text;
}

// The six passes without an engine: autograd of the formulas.
struct Oracle {
  json architecture;
  std::vector<Tensor> parameters;

  explicit Oracle(const Network& network) : architecture(json::parse(network.architecture())) {
    for (const Tensor& p : network.parameters()) parameters.push_back(p);
  }
  Tensor logits(const Tensor& x) const { return networkFormula(architecture, x, parameters); }
  Tensor loss(const Tensor& x, const Tensor& y) const {
    return at::cross_entropy_loss(logits(x), y, {}, at::Reduction::None);
  }
  Tensor curvatureAlong(const Tensor& x, const Tensor& y, const Tensor& v) const {
    const Tensor input = x.detach().clone().requires_grad_(true);
    const Tensor g = gradients(loss(input, y).sum(), {input})[0];
    return (gradients((g * v).sum(), {input})[0] * v).flatten(1).sum(1);
  }
  Tensor jacobian(const Tensor& x) const {  // B×C×d
    const Tensor input = x.detach().clone().requires_grad_(true);
    const Tensor z = logits(input);
    std::vector<Tensor> rows;
    for (int64_t k = 0; k < z.size(1); ++k)
      rows.push_back(gradients(z.select(1, k).sum(), {input}, false)[0].flatten(1));
    return at::stack(rows, 1).detach();
  }
  std::vector<Tensor> weightGradients(const Tensor& scalar) const { return gradients(scalar, parameters, false); }
};

}  // namespace

class TestGraph : public QObject {
  Q_OBJECT

  static void addRows(const std::vector<int>& batches) {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("batch");
    for (const Wiring& wiring : kWirings) {
      for (const auto& [label, activation] :
           {std::pair{"relu", R"({"op":"relu")"}, std::pair{"softplus", R"({"op":"softplus","beta":4)"},
            std::pair{"tanh", R"({"op":"tanh")"}}) {
        const std::string text = withActivation(wiring.architecture, activation, std::string(wiring.name) == "fan-out");
        for (const int batch : batches)
          QTest::newRow(qPrintable(QString("%1-%2-%3").arg(wiring.name, label).arg(batch)))
              << QString::fromStdString(text) << batch;
      }
    }
  }

  struct Setup {
    Network network;
    Oracle oracle;
    Batch batch;
    torch::Generator generator = makeGenerator(5);

    Setup(const QString& architecture, int64_t rows)
        : network(makeDouble(architecture.toStdString())), oracle(network), batch(makeBatch(network, rows)) {}
    Tensor random(const Shape& shape) { return at::empty(shape, torch::kFloat64).normal_(0, 1, generator); }
  };
  static Setup fetch() {
    QFETCH(QString, architecture);
    QFETCH(int, batch);
    return {architecture, batch};
  }

  // Three inputs, so that what is refused in between stands out.
  static std::string refusal(const std::string& operations) {
    return messageOf([&] { Network(R"({"input":[3],"classes":2,"operations":[)" + operations + "]}", 1); });
  }

 private Q_SLOTS:
  void logitsAreTheFormula_data() { addRows({1, 3, 128}); }
  void logitsAreTheFormula() {
    Setup s = fetch();
    torch::NoGradGuard noGrad;
    const Tensor expected = s.oracle.logits(s.batch.x);
    QVERIFY(relativeError(s.network.logits(s.batch.x), expected) < 1e-12);
    QVERIFY(at::equal(s.network.record(s.batch.x).logits, s.network.logits(s.batch.x)));
    QVERIFY(at::equal(s.network.record(s.batch.x, Order::First).logits, s.network.logits(s.batch.x)));
  }

  // Tangents and cotangents of m stacked directions.
  void jacobiansAgree_data() { addRows({1, 3, 128}); }
  void jacobiansAgree() {
    Setup s = fetch();
    const int64_t rows = s.batch.x.size(0), directions = 3, inputs = s.network.inputSize(),
                  classes = s.network.classes();
    const Tensor j = s.oracle.jacobian(s.batch.x);
    QVERIFY(j.norm().item<double>() > 1e-3);
    Shape sizes = s.network.inputShape();
    sizes.insert(sizes.begin(), directions * rows);
    const Tensor t = s.random(sizes), d = s.random({directions * rows, classes});
    torch::NoGradGuard noGrad;
    const Tensor pushed =
        at::matmul(j.unsqueeze(0), t.reshape({directions, rows, inputs, 1})).reshape({directions * rows, classes});
    const Tensor pulled =
        at::matmul(d.reshape({directions, rows, 1, classes}), j.unsqueeze(0)).reshape({directions * rows, inputs});
    for (const Order order : {Order::First, Order::Second}) {
      const Tape tape = s.network.record(s.batch.x, order);
      QVERIFY(relativeError(s.network.pushforward(tape, t), pushed) < 1e-10);
      QVERIFY(relativeError(s.network.pullback(tape, d).flatten(1), pulled) < 1e-10);
    }
  }

  void curvatureAndItsWeightGradientAgree_data() { addRows({1, 3, 128}); }
  void curvatureAndItsWeightGradientAgree() {
    Setup s = fetch();
    const Tensor v = randomDirections(s.batch.x, s.generator), u = randomDirections(s.batch.x, s.generator);
    const InputHessian hessian(s.network, crossEntropy(), s.batch.x, s.batch.y);
    const DirectionalDerivatives fast = hessian.along(v);
    const Tensor slow = s.oracle.curvatureAlong(s.batch.x, s.batch.y, v);
    QVERIFY(slow.norm().item<double>() > 1e-4);
    QVERIFY(relativeError(fast.second, slow) < 1e-10);
    QVERIFY(relativeError(flat(weightGradients(s.network, fast.second.sum())),
                          flat(s.oracle.weightGradients(slow.sum()))) < 1e-8);
    QVERIFY(relativeError(flat(weightGradients(s.network, hessian.loss().sum())),
                          flat(s.oracle.weightGradients(s.oracle.loss(s.batch.x, s.batch.y).sum()))) < 1e-10);

    // H v by the second-order pass: uᵀHv is a mixed difference of the above, and vᵀHv the above itself.
    const Tensor product = hessian.apply(v);
    QVERIFY(relativeError(rowDot(v, product), slow.detach()) < 1e-10);
    const Tensor mixed = (s.oracle.curvatureAlong(s.batch.x, s.batch.y, u + v) - slow -
                          s.oracle.curvatureAlong(s.batch.x, s.batch.y, u)) *
                         0.5;
    QVERIFY(relativeError(rowDot(u, product), mixed.detach(), 1e-3) < 1e-9);
    const Tensor input = s.batch.x.detach().clone().requires_grad_(true);
    QVERIFY(relativeError(hessian.gradient(), gradients(s.oracle.loss(input, s.batch.y).sum(), {input}, false)[0]) <
            1e-10);
  }

  void singlePrecisionFollows_data() { addRows({1, 3, 128}); }
  void singlePrecisionFollows() {
    Setup s = fetch();
    const Network single = s.network.to(torch::kFloat32);
    const Tensor v = randomDirections(s.batch.x, s.generator);
    const auto slope = [&](const Network& network, torch::ScalarType type) {
      const InputHessian hessian(network, crossEntropy(), s.batch.x.to(type), s.batch.y);
      const Tensor q = hessian.along(v.to(type)).second.sum();
      return std::pair{hessian.apply(v.to(type)).to(torch::kFloat64),
                       flat(weightGradients(network, q)).to(torch::kFloat64)};
    };
    const auto [product, gradient] = slope(single, torch::kFloat32);
    const auto [exactProduct, exactGradient] = slope(s.network, torch::kFloat64);
    QVERIFY(relativeError(product, exactProduct, 1e-3) < 1e-4);
    QVERIFY(relativeError(gradient, exactGradient, 1e-3) < 1e-4);
  }

  // Where a thread may be stopped, the passes go operation by operation, and heavy ones in pieces.
  void stopsAndPiecesChangeNothing() {
    const Network network =
        Network(
            R"({"input":[1,20,20],"classes":5,"operations":[{"op":"conv2d","out":256,"kernel":9,"padding":4,"name":"a"},
          {"op":"tanh"},{"op":"conv2d","out":256,"kernel":3,"padding":1,"groups":64,"name":"b"},{"op":"add","inputs":["a","b"]},
          {"op":"global_avg_pool2d"},{"op":"linear","out":5}]})",
            1)
            .to(torch::kFloat64);
    torch::NoGradGuard noGrad;
    const Batch batch = makeBatch(network, 30);
    torch::Generator generator = makeGenerator(5);
    const Tensor v = randomDirections(batch.x, generator);
    const InputHessian whole(network, crossEntropy(), batch.x, batch.y);
    const Tensor product = whole.apply(v), curvature = whole.along(v).second, gradient = whole.gradient();
    int asked = 0;
    const StopScope scope([&] { return ++asked, false; });
    const InputHessian pieces(network, crossEntropy(), batch.x, batch.y);
    QVERIFY(relativeError(pieces.gradient(), gradient) < 1e-12);
    QVERIFY(asked > 2 * 6 + 2);
    QVERIFY(relativeError(pieces.apply(v), product) < 1e-12);
    QVERIFY(relativeError(pieces.along(v).second, curvature) < 1e-12);
  }

  void featuresAreTheNamedResultsWithTheirGraph() {
    const Network network = makeDouble(withActivation(kWirings[4].architecture, R"({"op":"tanh")", false));
    const Batch batch = makeBatch(network, 3);
    const Tape tape = network.record(batch.x);
    const auto p = network.parameters();
    const Tensor a = at::linear(batch.x, p[0], p[1]), b = at::linear(a.tanh(), p[2], p[3]);
    QVERIFY(relativeError(network.features(tape, "a"), a) < 1e-12);
    QVERIFY(relativeError(network.features(tape, "b"), b) < 1e-12);
    const auto fast = gradients(network.features(tape, "b").square().sum(), p, false);
    const auto slow = gradients(b.square().sum(), p, false);
    for (std::size_t i = 0; i < p.size(); ++i) QVERIFY(relativeError(fast[i], slow[i]) < 1e-12);
    QCOMPARE(messageOf([&] { network.features(tape, "bb"); }),
             std::string("no operation of this network is called 'bb'; did you mean 'b'?"));
    const Network chain = makeDouble(R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":2}]})");
    QCOMPARE(messageOf([&] {
               chain.features(chain.record(at::zeros({1, 3}, torch::kFloat64)), "a");
             }),
             std::string("no operation of this network has a name, so none is called 'a'"));
    torch::NoGradGuard noGrad;
    QVERIFY(!network.features(network.record(batch.x), "a").requires_grad());
  }

  // What is stored in the metadata of old files, byte for byte.
  void chainsKeepTheirText() {
    const std::string text =
        R"({"classes":3,"input":[1,8,8],"operations":[{"mean":[0.25],"op":"normalise","std":[0.5]},)"
        R"({"kernel":3,"op":"conv2d","out":2,"padding":1,"stride":1},{"beta":8.0,"op":"softplus"},)"
        R"({"kernel":2,"op":"max_pool2d","stride":2},{"kernel":2,"op":"avg_pool2d","stride":1},{"op":"flatten"},)"
        R"({"op":"linear","out":3}]})";
    QCOMPARE(Network(text, 1).architecture(), text);
    QCOMPARE(Network(R"({"input":[1,8,8],"classes":3,"operations":[{"op":"normalise","mean":[0.25],"std":[0.5]},)"
                     R"({"op":"conv2d","out":2,"kernel":3,"padding":1,"dilation":1,"groups":1},{"op":"softplus"},)"
                     R"({"op":"max_pool2d","kernel":2,"padding":0},{"op":"avg_pool2d","kernel":2,"stride":1},)"
                     R"({"op":"flatten"},{"op":"linear","out":3}]})",
                     1)
                 .architecture(),
             text);
  }

  void graphsKeepTheirWiring_data() { addRows({1}); }
  void graphsKeepTheirWiring() {
    QFETCH(QString, architecture);
    const Network network(architecture.toStdString(), 3);
    const Network again(network.architecture(), 3);
    QCOMPARE(again.architecture(), network.architecture());
    const Batch batch = makeBatch(network, 2);
    torch::NoGradGuard noGrad;
    QVERIFY(at::equal(again.logits(batch.x), network.logits(batch.x)));
    QVERIFY(at::equal(network.clone().logits(batch.x), network.logits(batch.x)));
    const json asked = json::parse(architecture.toStdString())["operations"],
               kept = json::parse(network.architecture())["operations"];
    for (std::size_t i = 0; i < asked.size(); ++i) {
      for (const auto& [key, value] : asked[i].items()) QVERIFY2(kept[i].value(key, json()) == value, key.c_str());
    }
  }

  void affineBeginsAsItSays() {
    const Network network(R"({"input":[2,4,4],"classes":3,"operations":[{"op":"channel_affine","scale":0.25},)"
                          R"({"op":"flatten"},{"op":"channel_affine"},{"op":"linear","out":3}]})",
                          1);
    const auto p = network.namedParameters();
    QCOMPARE(p.size(), std::size_t{6});
    QCOMPARE(p[0].first, std::string("0.weight"));
    QCOMPARE(p[5].first, std::string("2.bias"));
    QVERIFY(at::equal(p[0].second, at::full({2}, 0.25)) && at::equal(p[1].second, at::zeros({2})));
    QVERIFY(at::equal(p[2].second, at::ones({32})) && at::equal(p[3].second, at::zeros({32})));
    // It draws nothing: the layer behind it begins as if it were not there.
    const Network without(R"({"input":[2,4,4],"classes":3,"operations":[{"op":"flatten"},{"op":"linear","out":3}]})",
                          1);
    QVERIFY(at::equal(p[4].second, without.parameters()[0]));
  }

  void wrongWiringIsRefused_data() {
    QTest::addColumn<QString>("operations");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* operations, const char* message) {
      QTest::newRow(name) << QString(operations) << QString(message);
    };
    row("unknown", R"({"op":"linear","out":2,"name":"first"},{"op":"add","inputs":["first","fist"]})",
        "architecture: operation 2 'add': 'inputs' names 'fist', as no operation is called; did you mean 'first'?");
    row("no-names", R"({"op":"linear","out":2},{"op":"relu","inputs":["a"]})",
        "architecture: operation 2 'relu': 'inputs' names 'a', as no operation is called; give one of them that name");
    row("name-twice", R"({"op":"linear","out":2,"name":"a"},{"op":"relu"},{"op":"relu","name":"a"})",
        "architecture: operation 3 'relu': 'name' is 'a', as operation 1 is called already; choose another");
    row("too-early", R"({"op":"linear","out":2,"name":"a"},{"op":"add","inputs":["a","b"]},{"op":"relu","name":"b"})",
        "architecture: operation 2 'add': 'inputs' names 'b', which is operation 3; an operation can only read those "
        "that stand before it");
    row("itself", R"({"op":"linear","out":2},{"op":"relu","name":"a","inputs":["a"]})",
        "architecture: operation 2 'relu': 'inputs' names 'a', which is operation 2; an operation can only read those "
        "that stand before it");
    row("dangling", R"({"op":"linear","out":2,"name":"a"},{"op":"relu"},{"op":"tanh","inputs":["a"]})",
        "architecture: operation 2 'relu': nobody reads its result; name it in the 'inputs' of a later operation, or "
        "remove it");
    row("add-shapes",
        R"({"op":"linear","out":2,"name":"a"},{"op":"linear","out":3,"name":"b"},{"op":"add","inputs":["a","b"]})",
        "architecture: operation 3 'add': 'inputs' must all have one shape, but one gives 2 and another 3");
    row("one-input", R"({"op":"linear","out":2,"name":"a"},{"op":"add","inputs":["a"]})",
        R"(architecture: operation 2 'add': 'inputs' must name at least two operations, for example ["a","b"])");
    row("no-inputs", R"({"op":"linear","out":2},{"op":"concat"})",
        R"(architecture: operation 2 'concat': 'inputs' must name at least two operations, for example ["a","b"])");
    row("two-inputs", R"({"op":"linear","out":2,"name":"a"},{"op":"relu","inputs":["a","a"]})",
        "architecture: operation 2 'relu': 'inputs' must name one operation; to read several, join them first with add "
        "or concat");
    constexpr const char* kList = R"(architecture: operation 2 'add': 'inputs' must be a list of )";
    for (const char* inputs : {"\"a\"", "[]", "{}", "null", "3", "[3]", "[null]", "[[\"a\"]]", "[\"\"]", "[\"a b\"]"})
      row(inputs, (R"({"op":"linear","out":2,"name":"a"},{"op":"add","inputs":)" + std::string(inputs) + "}").c_str(),
          kList);
    for (const char* name : {"\"\"", "\"a b\"", "\"ä\"", "3", "null", "[\"a\"]", "\"a\\nb\""})
      row((std::string("name-") + name).c_str(),
          (R"({"op":"linear","out":2,"name":)" + std::string(name) + "}").c_str(),
          "architecture: operation 1 'linear': 'name' must be 1 to 64 letters, digits, '.', '-' or '_'");
  }
  void wrongWiringIsRefused() {
    QFETCH(QString, operations);
    QFETCH(QString, message);
    const QString said = QString::fromStdString(refusal(operations.toStdString()));
    QVERIFY2(said.startsWith(message), qPrintable(said));
    QVERIFY(!said.contains('\n') && said.size() < 300);
  }

  void picturesJoinOnlyWhereTheyFit() {
    const auto join = [](const char* op) {
      return messageOf([&] {
        Network(R"({"input":[2,6,5],"classes":2,"operations":[{"op":"conv2d","out":3,"kernel":3,"name":"a"},)"
                R"({"op":"conv2d","out":3,"kernel":3,"name":"b"},{"op":")" +
                    std::string(op) + R"(","inputs":["a","b"]},{"op":"flatten"},{"op":"linear","out":2}]})",
                1);
      });
    };
    QCOMPARE(join("add"),
             std::string("architecture: operation 3 'add': 'inputs' must all have one shape, but one gives "
                         "3×4×3 and another 3×2×1"));
    QCOMPARE(join("concat"), std::string("architecture: operation 3 'concat': 'inputs' must have one height and width, "
                                         "or all be flat, but one gives 3×4×3 and another 3×2×1"));
    const auto mixed = messageOf([&] {
      Network(R"({"input":[2,1,1],"classes":2,"operations":[{"op":"relu","name":"a"},{"op":"flatten","name":"b"},)"
              R"({"op":"concat","inputs":["a","b"]},{"op":"linear","out":2}]})",
              1);
    });
    QVERIFY(mixed.find("one gives 2×1×1 and another 2") != std::string::npos);
  }

  void keysOfPoolingAndConvolutionsAreChecked() {
    const auto say = [](const std::string& operation) {
      return messageOf([&] {
        Network(R"({"input":[4,6,5],"classes":3,"operations":[)" + operation +
                    R"(,{"op":"flatten"},{"op":"linear","out":3}]})",
                1);
      });
    };
    for (const std::string op : {"max_pool2d", "avg_pool2d"})
      QCOMPARE(say(R"({"op":")" + op + R"(","kernel":3,"padding":2})"),
               "architecture: operation 1 '" + op +
                   "': 'padding' must be at most half of 'kernel', so that every window sees the picture");
    QCOMPARE(say(R"({"op":"conv2d","out":6,"kernel":3,"groups":3})"),
             std::string("architecture: operation 1 'conv2d': 'groups' must divide the 4 channels it reads and the 6 "
                         "that it gives"));
    QCOMPARE(say(R"({"op":"conv2d","out":6,"kernel":4,"dilation":2})"),
             std::string("architecture: operation 1 'conv2d': 'kernel' must be a whole number from 1 to 3"));
    QCOMPARE(say(R"({"op":"conv2d","out":6,"kernel":3,"groups":5})"),
             std::string("architecture: operation 1 'conv2d': 'groups' must be a whole number from 1 to 4"));
    QCOMPARE(say(R"({"op":"conv2d","out":6,"kernel":3,"groups":2,"dilation":2})"), std::string("accepted"));
  }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "test_graph.moc"
