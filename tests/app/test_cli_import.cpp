// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli import: weights and architectures from elsewhere.
#include <cmath>
#include <cstring>

#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliImport : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { trainTheRun(); }

  void importOpensForeignWeights() {
    // The run's own weights serve as foreign ones; the architecture stands in their header.
    QFile weights(path("run/model.safetensors"));
    QVERIFY(weights.open(QIODevice::ReadOnly));
    const QByteArray bytes = weights.readAll();
    quint64 length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<quint8>(bytes[i]);
    const QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, static_cast<qsizetype>(length))).object();
    QFile architecture(path("architecture.json"));
    QVERIFY(architecture.open(QIODevice::WriteOnly));
    architecture.write(header["__metadata__"].toObject()["architecture"].toString().toUtf8());
    architecture.close();
    const Outcome o = run({"import", path("imported"), "--weights", path("run/model.safetensors"), "--architecture",
                           path("architecture.json"), "--dataset", "moons"});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY2(o.out.contains("at most the first 1000"), o.out.constData());
    QCOMPARE(run({"curvature", path("imported"), "--samples", "4"}).code, 0);
  }

  // Finite weights whose outputs overflow in single precision: their accuracy was that of an argmax of NaN.
  void importRefusesWhatOverflows() {
    QByteArray bytes = content(path("run/model.safetensors"));
    quint64 length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<quint8>(bytes[i]);
    const qsizetype data = 8 + static_cast<qsizetype>(length);
    QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, static_cast<qsizetype>(length))).object();
    for (qsizetype at = data; at < bytes.size(); at += 4) {
      float value = 0;
      std::memcpy(&value, bytes.constData() + at, sizeof value);
      value *= 1e30F;
      std::memcpy(bytes.data() + at, &value, sizeof value);
    }
    const auto write = [this](const char* name, const QByteArray& text) {
      QFile file(path(name));
      QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    write("huge.json", header["__metadata__"].toObject()["architecture"].toString().toUtf8());
    header.remove("__metadata__");  // with the checksum of the data that are no more
    const QByteArray described = QJsonDocument(header).toJson(QJsonDocument::Compact);
    length = static_cast<quint64>(described.size());
    write("huge.safetensors", QByteArray(reinterpret_cast<const char*>(&length), 8) + described + bytes.mid(data));
    const auto import = [this](const QString& folder, const QStringList& more) {
      return run(QStringList{"import", path(folder), "--weights", path("huge.safetensors"), "--architecture",
                             path("huge.json"), "--dataset", "moons"} +
                 more);
    };
    const QByteArray sentence = "the network's outputs are not finite in single precision on ";
    const Outcome refused = import("refused", {});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains(sentence) && refused.err.count('\n') == 1, refused.err.constData());
    QVERIFY(!QFile::exists(path("refused")));

    QCOMPARE(import("huge", {"--double"}).code, 0);
    const QStringList evaluate{"evaluate", path("huge"), "--norm", "l2",         "--epsilons",
                               "0,0.05",   "--samples",  "60",     "--no-checks"};
    const QStringList curvature{"curvature", path("huge"), "--samples", "3"};
    const QStringList attack{"attack", path("huge"), "--index", "0", "1"};
    for (const Outcome& o : {run(evaluate), run(curvature + QStringList{"--estimator", "power"}),
                             run(curvature + QStringList{"--estimator", "lanczos", "--json"})}) {
      QCOMPARE(o.code, 2);
      QVERIFY2(o.err.contains(sentence) && o.err.contains("--double") && o.out.isEmpty(), o.err.constData());
    }
    const Outcome attacked = run(attack);
    QCOMPARE(attacked.code, 2);
    QVERIFY2(attacked.err.contains("not finite in single precision; use double precision (--double)"),
             attacked.err.constData());
    QVERIFY(!QFile::exists(path("huge/robustness.json")) && !QFile::exists(path("huge/curvature.json")));
    QCOMPARE(run(evaluate + QStringList{"--double"}).code, 0);
    QCOMPARE(run(attack + QStringList{"--double"}).code, 0);
    QVERIFY(json(path("huge/robustness.json"))["faults"].toArray().isEmpty());
  }

  // A graph from elsewhere: weights as any safetensors writer puts them, and an architecture whose operations name what
  // they read.
  void importOpensAGraph() {
    const std::pair<const char*, QList<int>> tensors[] = {{"0.weight", {4, 2}}, {"0.bias", {4}},   {"1.weight", {4, 4}},
                                                          {"1.bias", {4}},      {"2.weight", {4}}, {"2.bias", {4}},
                                                          {"3.weight", {2, 4}}, {"3.bias", {2}}};
    QJsonObject header;
    QByteArray data;
    for (const auto& [name, shape] : tensors) {
      const auto begin = data.size();
      int count = 1;
      QJsonArray sizes;
      for (const int size : shape) count *= size, sizes.append(size);
      for (int i = 0; i < count; ++i) {
        const auto value = static_cast<float>(std::sin(3.0 * static_cast<double>(data.size())));
        data.append(reinterpret_cast<const char*>(&value), sizeof value);
      }
      header[name] = QJsonObject{{"dtype", "F32"}, {"shape", sizes}, {"data_offsets", QJsonArray{begin, data.size()}}};
    }
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const quint64 length = static_cast<quint64>(text.size());
    const auto write = [this](const char* name, const QByteArray& bytes) {
      QFile file(path(name));
      QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write("graph.safetensors", QByteArray(reinterpret_cast<const char*>(&length), 8) + text + data);
    const QByteArray architecture =
        R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":4,"name":"a"},{"op":"tanh"},{"op":"linear","out":4},)"
        R"({"op":"channel_affine","name":"b"},{"op":"add","inputs":["a","b"]},{"op":"tanh"},{"op":"linear","out":2}]})";
    write("graph.json", architecture);
    const auto import = [this](const char* folder) {
      return run({"import", path(folder), "--weights", path("graph.safetensors"), "--architecture", path("graph.json"),
                  "--dataset", "moons"});
    };
    const Outcome o = import("graph");
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(run({"curvature", path("graph"), "--estimator", "exact", "--samples", "4"}).code, 0);
    for (const QJsonValue& sample : json(path("graph/curvature.json"))["samples"].toArray())
      QVERIFY(sample["norm"].toDouble() > 0 && sample["converged"].toBool());
    QCOMPARE(run({"evaluate", path("graph"), "--epsilons", "0:0.1:0.1", "--samples", "20"}).code, 0);
    const QJsonObject bounds = json(path("graph/robustness.json"))["bounds"].toObject();
    for (const char* name : {"lipschitz", "curvature"}) QVERIFY2(bounds.contains(name), name);

    write("graph.json", QByteArray(architecture).replace(R"("name":"b")", R"("name":"c")"));
    const Outcome wrong = import("wrong");
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("operation 5 'add': 'inputs' names 'b'"), wrong.err.constData());
  }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cli_import.moc"
