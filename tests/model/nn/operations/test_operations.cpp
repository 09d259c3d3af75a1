// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of the registry by itself: its forward pass against the formula written out in elementary tensor
// functions, its tangent, adjoint, second-order and Taylor passes against LibTorch's autograd of that formula. float64;
// the passes are short sums of well-scaled numbers, so 1e-10 leaves five digits for rounding.
#include <QtTest>
#include <nlohmann/json.hpp>
#include <set>

#include "model/nn/affine_operation.h"
#include "model/nn/curved_operation.h"
#include "model/nn/operations.h"
#include "tests/support/operation_formulas.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

Q_DECLARE_METATYPE(hessianlab::Shape)

namespace {

double difference(const Tensor& a, const Tensor& b) {
  return a.sizes() == b.sizes() ? relativeError(a.detach(), b.detach(), 1e-3) : HUGE_VAL;
}

constexpr double kTolerance = 1e-10;

}  // namespace

class TestOperations : public QObject {
  Q_OBJECT

  struct Row {
    const char* name;
    const char* spec;
    Shape in;
  };
  static std::vector<Row> rows() {
    return {
        {"linear", R"({"op":"linear","out":4})", {6}},
        {"linear-1", R"({"op":"linear","out":1})", {1}},
        {"conv2d", R"({"op":"conv2d","out":3,"kernel":3})", {2, 6, 5}},
        {"conv2d-rest", R"({"op":"conv2d","out":3,"kernel":2,"stride":3})", {2, 7, 6}},
        {"conv2d-many-channels", R"({"op":"conv2d","out":3,"kernel":3,"stride":2,"padding":1})", {5, 6, 7}},
        {"conv2d-padding", R"({"op":"conv2d","out":2,"kernel":3,"stride":2,"padding":2})", {1, 6, 4}},
        {"conv2d-wide-padding", R"({"op":"conv2d","out":2,"kernel":2,"padding":3})", {2, 3, 4}},
        {"conv2d-gaps", R"({"op":"conv2d","out":2,"kernel":1,"stride":3})", {2, 6, 5}},
        {"conv2d-larger-than-the-input", R"({"op":"conv2d","out":2,"kernel":4,"padding":1})", {1, 2, 3}},
        {"conv2d-many-taps", R"({"op":"conv2d","out":9,"kernel":5,"stride":2})", {1, 13, 12}},
        {"conv2d-eight-taps", R"({"op":"conv2d","out":3,"kernel":8,"padding":3})", {3, 9, 8}},
        {"conv2d-nine-taps", R"({"op":"conv2d","out":3,"kernel":9,"padding":4})", {1, 8, 9}},
        {"conv2d-dilation", R"({"op":"conv2d","out":3,"kernel":3,"padding":2,"dilation":2})", {2, 6, 5}},
        {"conv2d-dilation-many", R"({"op":"conv2d","out":3,"kernel":2,"stride":2,"dilation":3})", {5, 7, 6}},
        {"conv2d-groups", R"({"op":"conv2d","out":6,"kernel":3,"padding":1,"groups":2})", {4, 5, 4}},
        {"conv2d-depthwise", R"({"op":"conv2d","out":3,"kernel":3,"stride":2,"padding":1,"groups":3})", {3, 6, 5}},
        {"conv2d-both",
         R"({"op":"conv2d","out":4,"kernel":2,"stride":2,"padding":1,"dilation":2,"groups":2})",
         {6, 5, 6}},
        {"max_pool2d", R"({"op":"max_pool2d","kernel":2})", {2, 6, 5}},
        {"max_pool2d-padding", R"({"op":"max_pool2d","kernel":3,"stride":2,"padding":1})", {2, 6, 5}},
        {"max_pool2d-wide", R"({"op":"max_pool2d","kernel":6,"stride":1,"padding":3})", {1, 4, 3}},
        {"max_pool2d-overlap", R"({"op":"max_pool2d","kernel":3,"stride":1})", {2, 5, 4}},
        {"max_pool2d-gaps", R"({"op":"max_pool2d","kernel":2,"stride":3})", {1, 7, 6}},
        {"avg_pool2d", R"({"op":"avg_pool2d","kernel":2})", {2, 6, 5}},
        {"avg_pool2d-overlap", R"({"op":"avg_pool2d","kernel":3,"stride":2})", {2, 6, 5}},
        {"avg_pool2d-gaps", R"({"op":"avg_pool2d","kernel":1,"stride":3})", {1, 5, 4}},
        {"avg_pool2d-padding", R"({"op":"avg_pool2d","kernel":3,"stride":2,"padding":1})", {2, 6, 5}},
        {"avg_pool2d-wide", R"({"op":"avg_pool2d","kernel":6,"stride":2,"padding":3})", {1, 4, 3}},
        {"global_avg_pool2d", R"({"op":"global_avg_pool2d"})", {3, 4, 5}},
        {"global_avg_pool2d-pixel", R"({"op":"global_avg_pool2d"})", {2, 1, 1}},
        {"channel_affine", R"({"op":"channel_affine"})", {3, 4, 2}},
        {"channel_affine-flat", R"({"op":"channel_affine","scale":0.1})", {6}},
        {"add", R"({"op":"add"})", {2, 3, 4}},
        {"concat", R"({"op":"concat"})", {5}},
        {"normalise-images", R"({"op":"normalise","mean":[0.4,-0.2],"std":[0.3,2]})", {2, 3, 4}},
        {"normalise-points", R"({"op":"normalise","mean":[0.4,0.6],"std":[0.1,0.2]})", {2}},
        {"flatten", R"({"op":"flatten"})", {2, 3, 4}},
        {"flatten-flat", R"({"op":"flatten"})", {5}},
        {"relu", R"({"op":"relu"})", {2, 3, 2}},
        {"leaky_relu", R"({"op":"leaky_relu"})", {7}},
        {"leaky_relu-0.3", R"({"op":"leaky_relu","slope":0.3})", {7}},
        {"softplus", R"({"op":"softplus"})", {2, 3, 2}},
        {"softplus-30", R"({"op":"softplus","beta":30})", {7}},
        {"softplus-0.5", R"({"op":"softplus","beta":0.5})", {7}},
        {"tanh", R"({"op":"tanh"})", {2, 3, 2}},
        {"sigmoid", R"({"op":"sigmoid"})", {7}},
        {"elu", R"({"op":"elu"})", {7}},
        {"elu-1.7", R"({"op":"elu","alpha":1.7})", {2, 3, 2}},
        {"silu", R"({"op":"silu"})", {7}},
        {"gelu", R"({"op":"gelu"})", {2, 3, 2}},
        {"gelu_tanh", R"({"op":"gelu_tanh"})", {2, 3, 2}},
        {"hard-tanh", R"({"op":"piecewise_linear","knots":[-1,1],"slopes":[0,1,0],"start":-1})", {2, 3, 2}},
        {"polygon", R"({"op":"piecewise_linear","knots":[-0.7,0.1,1.5],"slopes":[2,-0.5,1,0.3],"start":-0.4})", {7}},
        {"pad2d", R"({"op":"pad2d","top":1,"left":0,"bottom":2,"right":3})", {2, 3, 4}},
        {"pad2d-none", R"({"op":"pad2d"})", {1, 2, 2}},
    };
  }

  static void addRows(const std::vector<int>& batches) {
    QTest::addColumn<QString>("spec");
    QTest::addColumn<Shape>("in");
    QTest::addColumn<int>("batch");
    for (const Row& row : rows()) {
      for (const int batch : batches)
        QTest::newRow(qPrintable(QString("%1-%2").arg(row.name).arg(batch))) << row.spec << row.in << batch;
    }
  }

  // One operation with random weights, its recorded pass at a random point, and random directions.
  struct Setup {
    json spec;
    std::unique_ptr<Operation> operation;
    torch::Generator generator = makeGenerator(29);
    int64_t batch = 0;
    Tensor a;  // requires gradients
    OperationCache cache;

    Setup(const QString& text, const Shape& in, int64_t rows) : spec(json::parse(text.toStdString())), batch(rows) {
      operation = makeOperation(spec, read(spec, in));
      torch::NoGradGuard noGrad;
      for (Tensor* p : operation->parameters()) {
        *p = at::empty_like(*p, torch::kFloat64).normal_(0, 1, generator);
        p->set_requires_grad(true);
      }
      a = random(operation->inputShape()).mul_(2).set_requires_grad(true);
      cache.input = a;
      operation->record(cache);
    }
    // Joins read two results of that shape.
    static std::vector<Shape> read(const json& spec, const Shape& in) {
      return std::vector<Shape>(spec["op"] == "add" || spec["op"] == "concat" ? 2 : 1, in);
    }
    Tensor random(const Shape& shape, int64_t directions = 1) {
      Shape sizes = shape;
      sizes.insert(sizes.begin(), directions * batch);
      return at::empty(sizes, torch::kFloat64).normal_(0, 1, generator);
    }
    const Shape& in() const { return operation->inputShape(); }
    Shape out() const { return operation->outputShape(); }
    std::vector<Tensor> weights() const {
      std::vector<Tensor> result;
      for (const Tensor* p : operation->parameters()) result.push_back(*p);
      return result;
    }
    Tensor value(const Tensor& at) const { return formula(spec, at, weights()); }

    // ȧ and ä of the formula's image of the curve a + τ·speed + ½τ²·bend, with graph. The derivative of a vector in τ
    // is taken as the gradient of its product with a dummy u, which is linear in u.
    std::pair<Tensor, Tensor> jets(const Tensor& speed, const Tensor& bend) const {
      const Tensor tau = at::zeros({}, torch::kFloat64).set_requires_grad(true);
      const Tensor image = value(a + speed * tau + bend * (tau * tau * 0.5));
      const Tensor u = at::zeros_like(image).set_requires_grad(true);
      const auto inTau = [&](const Tensor& v) { return gradients(gradients((v * u).sum(), {tau})[0], {u})[0]; };
      const Tensor first = inTau(image);
      return {first, inTau(first)};
    }
  };
  static Shape fetchedShape() {
    QFETCH(Shape, in);
    return in;
  }
  static Setup fetch() {
    QFETCH(QString, spec);
    QFETCH(Shape, in);
    QFETCH(int, batch);
    return {spec, in, batch};
  }

 private Q_SLOTS:
  void everyOperationHasARow() {
    std::set<std::string> covered, known;
    for (const Row& row : rows()) covered.insert(json::parse(row.spec)["op"].get<std::string>());
    for (const std::string& name : operationNames()) known.insert(name);
    QVERIFY(covered == known);
    QCOMPARE(known.size(), operationNames().size());
  }

  void forwardIsTheFormula_data() { addRows({1, 3, 128}); }
  void forwardIsTheFormula() {
    Setup s = fetch();
    const Tensor value = s.operation->forward(s.a);
    Shape expected = s.out();
    expected.insert(expected.begin(), s.batch);
    QCOMPARE(value.sizes().vec(), expected);
    QVERIFY(difference(value, s.value(s.a)) < kTolerance);
  }

  void tangentAndAdjointAreTheJacobian_data() { addRows({1, 3, 128}); }
  void tangentAndAdjointAreTheJacobian() {
    Setup s = fetch();
    const Tensor t = s.random(s.in()), d = s.random(s.out());
    torch::NoGradGuard noGrad;
    const Tensor jt = s.operation->tangent(t, s.cache), jd = s.operation->adjoint(d, s.cache);
    // <Jt, d> = <t, Jᵀd> sample by sample.
    QVERIFY(difference((jt * d).flatten(1).sum(1), (t * jd).flatten(1).sum(1)) < kTolerance);
    at::AutoGradMode withGrad(true);
    QVERIFY(difference(jt, s.jets(t, at::zeros_like(t)).first) < kTolerance);
    QVERIFY(difference(jd, gradients((s.value(s.a) * d).sum(), {s.a})[0]) < kTolerance);
  }

  void stackedDirectionsAreSingleOnes_data() { addRows({1, 3}); }
  void stackedDirectionsAreSingleOnes() {
    Setup s = fetch();
    const int64_t directions = 4;
    const Tensor t = s.random(s.in(), directions), d = s.random(s.out(), directions);
    torch::NoGradGuard noGrad;
    const Tensor jt = s.operation->tangent(t, s.cache), jd = s.operation->adjoint(d, s.cache);
    for (int64_t m = 0; m < directions; ++m) {
      const auto part = [&](const Tensor& v) { return v.narrow(0, m * s.batch, s.batch); };
      QVERIFY(difference(part(jt), s.operation->tangent(part(t), s.cache)) < kTolerance);
      QVERIFY(difference(part(jd), s.operation->adjoint(part(d), s.cache)) < kTolerance);
    }
  }

  void secondOrderIsTheAdjointsTangent_data() { addRows({1, 3, 128}); }
  void secondOrderIsTheAdjointsTangent() {
    Setup s = fetch();
    const Tensor speed = s.random(s.in()), delta = s.random(s.out()), deltaSpeed = s.random(s.out());
    s.operation->recordAdjoint(delta, s.cache);
    Tensor got;
    {
      torch::NoGradGuard noGrad;
      got = s.operation->secondOrder(deltaSpeed, speed, s.cache);
    }
    // d/dτ Jᵀ(a + τȧ) (δ + τδ̇) = Jᵀδ̇ + ∇(∇(δᵀf)·ȧ)
    const Tensor slope = gradients((s.value(s.a) * delta).sum(), {s.a})[0];
    const Tensor expected =
        gradients((s.value(s.a) * deltaSpeed).sum(), {s.a})[0] + gradients((slope * speed).sum(), {s.a})[0];
    QVERIFY(difference(got, expected) < kTolerance);
    if (s.operation->smooth())
      QVERIFY(difference(got, s.operation->adjoint(deltaSpeed, s.cache)) > 1e-3);  // the case has curvature
    else
      QCOMPARE(difference(got, s.operation->adjoint(deltaSpeed, s.cache)), 0.0);
  }

  // Values of the Taylor pass, and its gradients in the input, the weights and the incoming components.
  void taylorIsTheCurvesExpansion_data() { addRows({1, 3, 128}); }
  void taylorIsTheCurvesExpansion() {
    Setup s = fetch();
    const Tensor speed = s.random(s.in()).set_requires_grad(true), bend = s.random(s.in()).set_requires_grad(true);
    const Tensor u = s.random(s.out()), w = s.random(s.out());
    const auto compare = [&](bool hasBend) {
      const Tensor jets = s.operation->taylor(hasBend ? at::cat({speed, bend}) : speed, s.cache);
      const auto [first, second] = s.jets(speed, hasBend ? bend : at::zeros_like(bend));
      const bool curves = hasBend || s.operation->smooth();
      QCOMPARE(jets.size(0), (curves ? 2 : 1) * s.batch);
      QVERIFY(difference(jets.narrow(0, 0, s.batch), first) < kTolerance);
      if (curves) QVERIFY(difference(jets.narrow(0, s.batch, s.batch), second) < kTolerance);

      std::vector<Tensor> of = s.weights();
      of.insert(of.end(), {s.a, speed});
      if (hasBend) of.push_back(bend);
      const auto fast = gradients((jets * (curves ? at::cat({u, w}) : u)).sum(), of, false);
      const auto slow = gradients((first * u).sum() + (curves ? (second * w).sum() : at::zeros({})), of, false);
      for (std::size_t i = 0; i < of.size(); ++i) QVERIFY(difference(fast[i], slow[i]) < kTolerance);
    };
    compare(false);
    compare(true);
  }

  // What the way back of a curvature asks of a smooth activation (model/nn/curved_operation.h).
  void curvaturesGoBack_data() { addRows({1, 3, 128}); }
  void curvaturesGoBack() {
    Setup s = fetch();
    const auto* curved = dynamic_cast<const CurvedOperation*>(s.operation.get());
    if (!s.operation->smooth()) return;
    QVERIFY(curved);
    const Tensor speed = s.random(s.in()).set_requires_grad(true), t = s.random(s.in()), d = s.random(s.out()),
                 delta = s.random(s.out()), gamma = s.random({}).flatten();
    s.operation->recordAdjoint(delta, s.cache);
    s.cache.delta = delta;
    const auto weighed = [&](const Tensor& rows) {
      Shape column(static_cast<std::size_t>(rows.dim()), 1);
      column[0] = s.batch;
      return rows * gamma.reshape(column);
    };
    const auto [first, bent] = s.jets(speed, at::zeros_like(t));
    const Tensor tangent = s.jets(t, at::zeros_like(t)).first;
    const auto byInput = [&](const Tensor& rows, const Tensor& cotangent) {
      return gradients((rows * cotangent).sum(), {s.a})[0];
    };
    torch::NoGradGuard noGrad;
    const Tensor v = speed.detach();
    Tensor sum = s.random({}).flatten();
    const Tensor before = sum.clone();
    QVERIFY(difference(curved->bendingTangent(v, s.cache, sum), first) < kTolerance);
    QVERIFY(difference(sum - before, (bent * delta).flatten(1).sum(1)) < kTolerance);

    const auto both = curved->accelerate(t, v, gamma, s.cache);
    const auto slope = curved->accelerate(t, v, {}, s.cache), acceleration = curved->accelerate({}, v, gamma, s.cache);
    const Tensor ofBent = weighed(bent);
    QVERIFY(difference(slope.result, tangent) < kTolerance);
    QVERIFY(difference(acceleration.result, ofBent) < kTolerance);
    QVERIFY(difference(both.result, tangent + ofBent) < kTolerance);
    {
      const at::AutoGradMode graph(true);
      QVERIFY(difference(slope.source, byInput(tangent, delta)) < kTolerance);
      QVERIFY(difference(acceleration.source, byInput(weighed(bent), delta)) < kTolerance);
      QVERIFY(difference(both.source, byInput(tangent + weighed(bent), delta)) < kTolerance);
    }

    Tensor source = at::zeros_like(s.cache.first);
    const Tensor ofSpeed = curved->slowDown(d, v, gamma, s.cache, source);
    const Tensor unbent = curved->slowDown(d, v, {}, s.cache, at::zeros_like(s.cache.first));
    const at::AutoGradMode graph(true);
    QVERIFY(difference(source, byInput(first, d)) < kTolerance);
    const Tensor expected = gradients((first * d).sum() + (weighed(bent) * delta).sum(), {speed})[0];
    QVERIFY(difference(ofSpeed, expected) < kTolerance);
    QVERIFY(difference(unbent, gradients((first * d).sum(), {speed})[0]) < kTolerance);
  }

  void parametersOfTangents_data() { addRows({1, 3, 128}); }
  void parametersOfTangents() {
    Setup s = fetch();
    const auto* affine = dynamic_cast<const AffineOperation*>(s.operation.get());
    QCOMPARE(affine != nullptr, s.operation->affine());
    if (!affine) return;
    const Tensor t = s.random(s.in()), d = s.random(s.out());
    const Tensor tangent = s.jets(t, at::zeros_like(t)).first;
    const auto expected = s.weights().empty() ? s.weights() : gradients((tangent * d).sum(), s.weights());
    torch::NoGradGuard noGrad;
    const auto got = affine->parameterGradients(t, d);
    QCOMPARE(got.size(), expected.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
      if (got[i].defined())
        QVERIFY(difference(got[i], expected[i]) < kTolerance);
      else
        QCOMPARE(expected[i].abs().sum().item<double>(), 0.0);
    }
  }

  // Neither channel of the above: differences of the forward pass alone. Errors are O(h²) plus rounding/h (first) and
  // rounding/h² (second); the kinks of max and ReLU are farther away than h.
  void finiteDifferencesAgree_data() { addRows({3}); }
  void finiteDifferencesAgree() {
    Setup s = fetch();
    const Tensor t = s.random(s.in());
    torch::NoGradGuard noGrad;
    const auto along = [&](double h) { return s.operation->forward(s.a + t * h); };
    const double small = 1e-6, large = 1e-4;
    QVERIFY(difference((along(small) - along(-small)) / (2 * small), s.operation->tangent(t, s.cache)) < 1e-7);
    const Tensor second = (along(large) - along(0) * 2 + along(-large)) / (large * large);
    const Tensor jets = s.operation->taylor(t, s.cache);
    const Tensor bend = s.operation->smooth() ? jets.narrow(0, s.batch, s.batch) : at::zeros_like(second);
    // Rounding of 1e-16·8 over h² is 1e-7; the h² term is ḧ''''/12, below 1e-4 for β = 30.
    QVERIFY2((second - bend).abs().max().item<double>() < 1e-3 * std::max(1.0, bend.abs().max().item<double>()),
             qPrintable(QString::number((second - bend).abs().max().item<double>())));
  }

  void singlePrecisionFollows_data() { addRows({3}); }
  void singlePrecisionFollows() {
    Setup s = fetch();
    const Tensor t = s.random(s.in()), d = s.random(s.out());
    const auto single = s.operation->clone();
    for (Tensor* p : single->parameters()) *p = p->detach().to(torch::kFloat32);
    torch::NoGradGuard noGrad;
    OperationCache cache;
    cache.input = s.a.to(torch::kFloat32);
    single->record(cache);
    const auto follows = [](const Tensor& value, const Tensor& exact) {
      return value.scalar_type() == torch::kFloat32 && difference(value.to(torch::kFloat64), exact) < 1e-5;
    };
    QVERIFY(follows(single->forward(cache.input), s.operation->forward(s.a)));
    QVERIFY(follows(single->tangent(t.to(torch::kFloat32), cache), s.operation->tangent(t, s.cache)));
    QVERIFY(follows(single->adjoint(d.to(torch::kFloat32), cache), s.operation->adjoint(d, s.cache)));
    QVERIFY(follows(single->taylor(t.to(torch::kFloat32), cache), s.operation->taylor(t, s.cache)));
  }

  // Saturated units must not turn a batch into NaN: the formulas hold exponentials of their input.
  void extremeInputsStayFinite_data() { addRows({1}); }
  void extremeInputsStayFinite() {
    Setup s = fetch();
    for (const auto type : {torch::kFloat32, torch::kFloat64}) {
      for (const double size : {0.0, 100.0, 1e4, -100.0, -1e4}) {
        const auto operation = s.operation->clone();
        for (Tensor* p : operation->parameters()) *p = p->detach().to(type).set_requires_grad(true);
        const Tensor a = at::full_like(s.a, size, type).set_requires_grad(true);
        OperationCache cache;
        cache.input = a;
        {
          torch::NoGradGuard noGrad;
          operation->record(cache);
        }
        const Tensor t = s.random(s.in()).to(type), d = s.random(s.out()).to(type);
        operation->recordAdjoint(d, cache);
        const auto finite = [](const Tensor& v) { return v.isfinite().all().item<bool>(); };
        const Tensor jets = operation->taylor(t, cache);
        QVERIFY(finite(operation->forward(a)) && finite(operation->tangent(t, cache)) && finite(jets));
        QVERIFY(finite(operation->adjoint(d, cache)) && finite(operation->secondOrder(d, t, cache)));
        if (jets.requires_grad()) {
          for (const Tensor& g : gradients(jets.sum(), {a}, false)) QVERIFY(finite(g));
        }
      }
    }
  }

  // Whose windows LibTorch would write out as 40 MB: taken a few rows at a time.
  void aLargeBatchInDoubleIsItsRows() {
    const Setup s(QStringLiteral("{\"op\":\"conv2d\",\"out\":3,\"kernel\":3,\"padding\":1}"), {8, 24, 24}, 130);
    const Tensor whole = s.operation->forward(s.a), tangent = s.operation->tangent(s.a, s.cache);
    QCOMPARE(whole.size(0), 130);
    for (const int64_t row : {0, 5, 6, 64, 129}) {
      const Tensor alone = s.a.narrow(0, row, 1);
      QVERIFY(difference(whole.narrow(0, row, 1), s.operation->forward(alone)) < 1e-14);
      QVERIFY(difference(tangent.narrow(0, row, 1), s.operation->tangent(alone, s.cache)) < 1e-14);
    }
    QVERIFY(difference(gradients(whole.square().sum(), {s.a})[0], gradients(s.value(s.a).square().sum(), {s.a})[0]) <
            kTolerance);
  }

  void cloneIsDeepAndDescriptionRoundTrips_data() { addRows({3}); }
  void cloneIsDeepAndDescriptionRoundTrips() {
    Setup s = fetch();
    torch::NoGradGuard noGrad;
    const Tensor before = s.operation->forward(s.a).clone();
    const auto copy = s.operation->clone();
    QVERIFY(at::equal(copy->forward(s.a), before));
    for (Tensor* p : copy->parameters()) {
      QVERIFY(p->requires_grad() && p->is_leaf());
      p->add_(1);
    }
    QVERIFY(at::equal(s.operation->forward(s.a), before));
    if (!copy->parameters().empty()) QVERIFY(!at::equal(copy->forward(s.a), before));

    const json described = s.operation->describe();
    for (const auto& [key, value] : s.spec.items()) QVERIFY2(described.at(key) == value, key.c_str());
    const auto again = makeOperation(described, Setup::read(described, fetchedShape()));
    QVERIFY(again->describe() == described);
    QCOMPARE(again->outputShape(), s.out());
    QCOMPARE(again->smooth(), s.operation->smooth());
    QCOMPARE(again->parameters().size(), s.operation->parameters().size());
    for (std::size_t i = 0; i < again->parameters().size(); ++i)
      QCOMPARE(again->parameters()[i]->sizes().vec(), s.operation->parameters()[i]->sizes().vec());
  }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "test_operations.moc"
