// SPDX-License-Identifier: GPL-3.0-or-later
// What a network is called in tables, from its architecture alone.
#include <QtTest>

#include "model/base/error.h"
#include "model/nn/network.h"
#include "model/nn/network_summary.h"

using namespace hessianlab;
using Kind = NetworkSummary::Kind;

class TestNetworkSummary : public QObject {
  Q_OBJECT

  static std::string image(const std::string& operations) {
    return R"({"input":[3,8,8],"classes":4,"operations":[)" + operations +
           R"({"op":"global_avg_pool2d"},{"op":"linear","out":4}]})";
  }

 private Q_SLOTS:
  void kinds_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("kind");
    const auto add = [](const char* name, const std::string& architecture, Kind kind) {
      QTest::newRow(name) << QString::fromStdString(architecture) << static_cast<int>(kind);
    };
    const std::string head = R"({"input":[5],"classes":4,"operations":[)";
    add("linear", head + R"({"op":"linear","out":4}]})", Kind::Linear);
    add("mlp", head + R"({"op":"linear","out":7},{"op":"relu"},{"op":"linear","out":4}]})", Kind::FullyConnected);
    const std::string conv = R"({"op":"conv2d","out":6,"kernel":3,"padding":1,"name":"a"},)";
    const std::string same = R"({"op":"conv2d","out":6,"kernel":1,"name":"b"},)";
    add("cnn", image(conv), Kind::Convolutional);
    add("residual", image(conv + same + R"({"op":"add","inputs":["a","b"]},)"), Kind::Residual);
    add("dense", image(conv + same + R"({"op":"concat","inputs":["a","b"]},)"), Kind::Dense);
    add("depthwise", image(conv + R"({"op":"conv2d","out":6,"kernel":3,"groups":6},)"), Kind::Grouped);
  }
  void kinds() {
    QFETCH(QString, architecture);
    QFETCH(int, kind);
    const NetworkSummary summary = summaryOf(architecture.toStdString());
    QCOMPARE(static_cast<int>(summary.kind), kind);
    const Network network(architecture.toStdString(), 1);
    int64_t parameters = 0;
    for (const auto& parameter : network.parameters()) parameters += parameter.numel();
    QCOMPARE(summary.parameters, parameters);
    QCOMPARE(summary.operations, static_cast<int64_t>(network.operations().size()));
    int64_t counted = 0;
    for (const auto& each : summary.counts) counted += each.second;
    QCOMPARE(counted, summary.operations);
  }

  void words() {
    QCOMPARE(roundedCount(96), std::string("96"));
    QCOMPARE(roundedCount(9999), std::string("9999"));
    QCOMPARE(roundedCount(272474), std::string("272 k"));
    QCOMPARE(roundedCount(1234567), std::string("1.2 M"));
    QCOMPARE(toWords({Kind::Residual, 20, 272474, {}}), std::string("ResNet-like: 20 operations, 272 k parameters"));
    QCOMPARE(toWords({Kind::Linear, 1, 24, {}}), std::string("linear: 1 operation, 24 parameters"));
  }

  void whatIsNoNetworkIsRefused() {
    QVERIFY_THROWS_EXCEPTION(InputError, summaryOf("[]"));
    QVERIFY_THROWS_EXCEPTION(InputError,
                             summaryOf(R"({"input":[5],"classes":4,"operations":[{"op":"linear","out":3}]})"));
  }
};

QTEST_GUILESS_MAIN(TestNetworkSummary)
#include "test_network_summary.moc"
