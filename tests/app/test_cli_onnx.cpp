// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli import and export with ONNX: there and back, what is told, training on, and what is refused.
#include <onnx/onnx_pb.h>

#include <QJsonArray>

#include "tests/support/cli_program.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

class TestCliOnnx : public CliProgram {
  Q_OBJECT

  Outcome importOnnx(const char* folder, const char* file, const QStringList& more = {}) const {
    return run(QStringList{"import", path(folder), "--weights", path(file), "--dataset", "moons"} + more);
  }
  onnx::ModelProto exported() const {
    onnx::ModelProto model;
    const QByteArray bytes = content(path("net.onnx"));
    if (!model.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size()))) qFatal("net.onnx cannot be read");
    return model;
  }
  void keep(const char* name, const onnx::ModelProto& model) const {
    write(path(name), QByteArray::fromStdString(model.SerializeAsString()));
  }
  // Between the input and who reads it.
  static onnx::NodeProto& standBefore(onnx::ModelProto& model, const char* op) {
    auto& graph = *model.mutable_graph();
    for (auto& node : *graph.mutable_node())
      for (int i = 0; i < node.input_size(); ++i)
        if (node.input(i) == "input") node.set_input(i, "changed");
    auto& node = *graph.add_node();
    node.set_op_type(op);
    node.set_name("before");
    node.add_input("input");
    node.add_output("changed");
    return node;
  }

 private Q_SLOTS:
  void initTestCase() {
    trainTheRun();
    const Outcome o = run({"export", path("run"), "--onnx", path("net.onnx")});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(o.out.contains("network → "));
  }

  void exportTellsClassesAndRun() {
    const onnx::ModelProto model = exported();
    QCOMPARE(model.opset_import(0).version(), 13);
    QCOMPARE(model.graph().input(0).type().tensor_type().shape().dim(0).dim_param(), std::string("batch"));
    QMap<QString, QString> told;
    for (const auto& property : model.metadata_props())
      told[QString::fromStdString(property.key())] = QString::fromStdString(property.value());
    QCOMPARE(told["hessianlab.run"], json(path("run/manifest.json"))["run"].toString());
    QCOMPARE(QJsonDocument::fromJson(told["hessianlab.classes"].toUtf8()).array().size(), 2);
    QVERIFY(told["hessianlab.architecture"].contains("softplus"));
  }

  // ONNX's own checker, where Debian's python3-onnx is installed.
  void exportPassesOnnxsChecker() {
    QProcess python;
    const auto inPython = [&](const QString& code) {
      python.start("/usr/bin/python3", {"-c", code});
      return python.waitForFinished(60000) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
    };
    if (!inPython("import onnx")) QSKIP("python3-onnx is not installed");
    const QString check =
        "import onnx; from onnx import shape_inference as s; m = onnx.load('%1'); "
        "onnx.checker.check_model(m, full_check=True); "
        "print(s.infer_shapes(m, strict_mode=True).graph.output[0].type.tensor_type.shape.dim[1].dim_value)";
    QVERIFY2(inPython(check.arg(path("net.onnx"))), python.readAllStandardError().constData());
    QCOMPARE(python.readAllStandardOutput().trimmed(), QByteArray("2"));
  }

  void thereAndBackIsTheSame() {
    const Outcome o = importOnnx("back", "net.onnx");
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(content(path("back/model.safetensors")), content(path("run/model.safetensors")));
    for (const char* line : {"inputs: 2", "range: 0 to 1, as they are", "normalised: less ",
                             "network: fully connected: ", "classes: 2", "accuracy: "})
      QVERIFY2(o.out.contains(line), (o.out + "\n" + line).constData());
    QVERIFY2(!o.err.contains("chance"), o.err.constData());
    const Outcome curvature = run({"curvature", path("back"), "--samples", "4", "--estimator", "exact", "--json"});
    QCOMPARE(curvature.code, 0);
    const QJsonArray samples = QJsonDocument::fromJson(curvature.out).object()["samples"].toArray();
    QCOMPARE(samples.size(), 4);
    for (const QJsonValue& sample : samples) QVERIFY(sample["norm"].toDouble() > 0 && sample["converged"].toBool());
    QCOMPARE(run({"evaluate", path("back"), "--epsilons", "0:0.1:0.1", "--samples", "20"}).code, 0);
    QVERIFY(json(path("back/robustness.json"))["bounds"].toObject().contains("lipschitz"));
    QCOMPARE(run({"attack", path("back"), "--index", "0", "--epsilon", "0.1", "--json"}).code, 0);
    const Outcome again = run({"export", path("back"), "--onnx", path("again.onnx")});
    QCOMPARE(again.code, 0);
  }

  // Weights that were written here hold their layers.
  void ownSafetensorsNeedNothingElse() {
    QCOMPARE(run({"export", path("run"), "--safetensors", path("own.safetensors")}).code, 0);
    const Outcome o = run({"import", path("own"), "--weights", path("own.safetensors"), "--dataset", "moons"});
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(content(path("own/model.safetensors")), content(path("run/model.safetensors")));
  }

  // There is no state to go on with: its weights would be lost.
  void whatWasImportedCannotBeResumed() {
    QCOMPARE(importOnnx("still", "net.onnx").code, 0);
    const QByteArray before = content(path("still/model.safetensors"));
    const Outcome o = run({"resume", path("still")});
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains("train --from") && o.err.count('\n') == 1, o.err.constData());
    QCOMPARE(content(path("still/model.safetensors")), before);
  }

  void trainingGoesOn() {
    QCOMPARE(importOnnx("start", "net.onnx").code, 0);
    const QStringList train{
        "train",     "--from", path("start"), "--set", "training.epochs=1", "--set", "regularizer.name=hessian-norm",
        "--threads", "1"};
    const Outcome o = run(train + QStringList{"--out", path("tuned")});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(content(path("tuned/model.safetensors")) != content(path("start/model.safetensors")));
    QVERIFY(json(path("tuned/config.json"))["architecture"].toObject()["layers"].toString().contains("softplus"));
    // It begins with the weights of the run: its first test is theirs.
    const QList<QByteArray> rows = content(path("tuned/metrics.csv")).split('\n');
    const auto column = rows[0].split(',').indexOf("test_accuracy");
    QVERIFY(column > 0);
    const double accuracy = rows[1].split(',')[column].toDouble();
    QVERIFY2(accuracy > 0.7, rows[1].constData());
    const Outcome resumed = run({"resume", path("tuned"), "--epochs", "2"});
    QVERIFY2(resumed.code == 0, resumed.err.constData());
    QCOMPARE(run({"curvature", path("tuned"), "--samples", "4"}).code, 0);
    QCOMPARE(run({"export", path("tuned"), "--onnx", path("tuned.onnx")}).code, 0);
    // A run that was trained here is a beginning, too.
    QCOMPARE(run({"train", "--from", path("run"), "--set", "training.epochs=1", "--out", path("more")}).code, 0);
    const QStringList wrong[] = {{"--preset", "moons-plain"}, {"--set", "architecture.name=mlp-2d"}};
    for (const QStringList& more : wrong) {
      const Outcome refused = run(train + more + QStringList{"--out", path("refused")});
      QCOMPARE(refused.code, 2);
      QVERIFY2(refused.err.count('\n') == 1 && !QFile::exists(path("refused")), refused.err.constData());
    }
  }

  // Folders of earlier versions: no layers in config.json, and no manifest that would miss them.
  void trainingGoesOnFromAnOldFolder() {
    QCOMPARE(importOnnx("old", "net.onnx").code, 0);
    QVERIFY(QFile::remove(path("old/manifest.json")));
    QJsonObject config = json(path("old/config.json"));
    config["architecture"] = QJsonObject{{"name", "imported"}};
    write(path("old/config.json"), QJsonDocument(config).toJson());
    const Outcome o = run({"train", "--from", path("old"), "--set", "training.epochs=1", "--out", path("newer")});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(json(path("newer/config.json"))["architecture"].toObject()["layers"].toString().contains("linear"));
  }

  // A network that divides by 255 sees nothing but black in [0,1].
  void aWrongRangeIsFoundOut() {
    onnx::ModelProto model = exported();
    standBefore(model, "Div").add_input("white");
    auto& white = *model.mutable_graph()->add_initializer();
    white.set_name("white");
    white.set_data_type(onnx::TensorProto::FLOAT);
    white.add_float_data(255);
    keep("dark.onnx", model);
    const Outcome dark = importOnnx("dark", "dark.onnx");
    QVERIFY2(dark.code == 0, dark.err.constData());
    QVERIFY2(dark.err.contains("which is chance") && dark.err.contains("with --range 0,255 it would be right on"),
             dark.err.constData());
    const Outcome bright = importOnnx("bright", "dark.onnx", {"--range", "0,255"});
    QVERIFY2(bright.code == 0 && !bright.err.contains("chance"), bright.err.constData());
    QVERIFY(bright.out.contains("range: 0 to 1, made 0 to 255"));
    const Outcome back = importOnnx("plain", "net.onnx");
    const auto accuracy = [](const Outcome& o) { return o.out.mid(o.out.indexOf("accuracy: ")); };
    QCOMPARE(accuracy(bright), accuracy(back));
  }

  // What was done to the data is said, as every command does.
  void notesOnTheDataAreTold() {
    putIdxFiles(path("shifted").toStdString(), "", 1);
    const Outcome trained = run({"train", "--preset", "mnist-plain", "--set", "dataset.name=idx-folder", "--set",
                                 "dataset.path=" + path("shifted"), "--set", "architecture.name=linear", "--set",
                                 "training.epochs=1", "--out", path("onshifted")});
    QVERIFY2(trained.code == 0, trained.err.constData());
    QCOMPARE(run({"export", path("onshifted"), "--onnx", path("shifted.onnx")}).code, 0);
    const Outcome o = run({"import", path("back2"), "--weights", path("shifted.onnx"), "--dataset", "idx-folder",
                           "--path", path("shifted")});
    QVERIFY2(o.code == 0 && o.err.contains("note: ") && o.err.contains("begin at 1"), o.err.constData());
    QVERIFY2(o.out.contains("network: linear: "), o.out.constData());
  }

  void refusals() {
    const auto requireRefused = [this](const Outcome& o, const QByteArray& sentence) {
      QCOMPARE(o.code, 2);
      QVERIFY2(o.err.count('\n') == 1 && o.err.contains(sentence), o.err.constData());
      QVERIFY(!QFile::exists(path("refused")));
    };
    onnx::ModelProto model = exported();
    standBefore(model, "Det");
    keep("foreign.onnx", model);
    requireRefused(importOnnx("refused", "foreign.onnx"),
                   "foreign.onnx: node 'before' (Det) is an operator that is not computed with here");
    write(path("broken.onnx"), content(path("net.onnx")).chopped(100));
    requireRefused(importOnnx("refused", "broken.onnx"), "broken.onnx: is no ONNX model");
    requireRefused(importOnnx("refused", "net.onnx", {"--architecture", path("x.json")}),
                   "leave --architecture and --prefix out");
    requireRefused(importOnnx("refused", "net.onnx", {"--range", "1,0"}),
                   "must go from a smaller number to a larger one");
    requireRefused(importOnnx("refused", "net.onnx", {"--mean", "0.1,0.2,0.3", "--std", "1,1,1"}),
                   "must hold 2 numbers each");
    requireRefused(importOnnx("refused", "net.onnx", {"--channels", "bgr"}), "for pictures of three channels only");
    // Weights without the metadata that this program writes.
    const QByteArray ours = content(path("run/model.safetensors"));
    quint64 length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<quint8>(ours[i]);
    QJsonObject header = QJsonDocument::fromJson(ours.mid(8, static_cast<qsizetype>(length))).object();
    header.remove("__metadata__");
    const QByteArray bare = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const quint64 size = static_cast<quint64>(bare.size());
    write(path("bare.safetensors"),
          QByteArray(reinterpret_cast<const char*>(&size), 8) + bare + ours.mid(8 + static_cast<qsizetype>(length)));
    requireRefused(run({"import", path("refused"), "--weights", path("bare.safetensors"), "--dataset", "moons"}),
                   "holds weights alone; give --architecture FILE.json, or an ONNX file");
    requireRefused(run({"import", path("refused"), "--weights", path("net.onnx"), "--dataset", "fashion-mnist"}),
                   "reads inputs of 2 values, but the data have 1×28×28");
    requireRefused(importOnnx("run", "net.onnx"), "run");
  }
};

QTEST_GUILESS_MAIN(TestCliOnnx)
#include "test_cli_onnx.moc"
