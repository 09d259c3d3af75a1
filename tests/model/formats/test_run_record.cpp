// SPDX-License-Identifier: GPL-3.0-or-later
// run.json: field names, null for what is unknown, round trip, refusals.
#include <QtTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/formats/run_record.h"
#include "tests/support/message_of.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestRunRecord : public QObject {
  Q_OBJECT

  static RunRecord sample() {
    RunRecord r(classifierMetrics());
    r.status = "finished";
    r.steps = 1240;
    r.epochs = 2.64;
    r.trainSeconds = 1.0 / 3;
    r.wallSeconds = 40;
    r.peakMemoryBytes = int64_t{5} << 30;
    r.threads = 2;
    r.processes = 3;
    r.seed = 9007199254740991;
    r.host = "lab";
    r.versions = {{"hessianlab", "0.1.0"}, {"libtorch", "1.13.1"}};
    const double last[] = {0.9, 0.25, 3.5, 0.125};
    for (std::size_t i = 0; i < 4; ++i) r.final.values[i].number = last[i];
    r.final.step = 1240;
    r.best.values[0].number = 0.91;
    r.costTraining = 10;
    r.costPenalty = 20;
    r.costProbes = 3;
    r.costTests = 4;
    return r;
  }

 private Q_SLOTS:
  void roundTrip() { QVERIFY(parseRunRecord(toJson(sample()), classifierMetrics(), "run.json") == sample()); }

  // Only where there is one: a record of old reads and writes as before.
  void theRunThatItBeganFrom() {
    RunRecord begun = sample();
    begun.begunFrom = BegunFrom{"0123456789abcdef0123456789abcdef", std::string(64, 'a')};
    QVERIFY(parseRunRecord(toJson(begun), classifierMetrics(), "run.json") == begun);
    const auto json = nlohmann::json::parse(toJson(begun));
    QCOMPARE(json["begun_from"]["run"].get<std::string>(), begun.begunFrom->run);
    QCOMPARE(json["begun_from"]["weights_sha256"].get<std::string>(), begun.begunFrom->weightsSha256);
    QVERIFY(!nlohmann::json::parse(toJson(sample())).contains("begun_from"));
    auto damaged = json;
    damaged["begun_from"] = "run 3";
    QCOMPARE(messageOf([&] { parseRunRecord(damaged.dump(), classifierMetrics(), "run.json"); }),
             std::string("run.json: begun_from must be a JSON object; the file is damaged"));
  }

  void fieldsOfTheFormat() {
    const auto json = nlohmann::json::parse(toJson(sample()));
    for (const char* key : {"format", "status", "steps", "epochs", "train_seconds", "wall_seconds", "peak_memory_bytes",
                            "threads", "device", "seed", "versions", "host", "message", "final", "best", "cost"})
      QVERIFY2(json.contains(key), key);
    QCOMPARE(json["format"].get<int>(), 1);
    QCOMPARE(json["final"]["clean_accuracy"].get<double>(), 0.9);
    QCOMPARE(json["final"]["hessian_norm_median"].get<double>(), 3.5);
    QVERIFY(json["best"]["loss"].is_null() && json["best"]["step"].is_null());
    QCOMPARE(json["cost"]["penalty"].get<double>(), 20.0);
  }

  // To the byte: files of every version say the same in the same order.
  void lastAndBestStandInTheOrderOfTheList() {
    const std::string text = toJson(sample());
    const auto at = text.find("\"final\"");
    const std::string wanted =
        "\"final\": {\n    \"clean_accuracy\": 0.9,\n    \"loss\": 0.25,\n    \"hessian_norm_median\": 3.5,\n    "
        "\"gradient_norm_median\": 0.125,\n    \"step\": 1240\n  },\n  \"best\": {\n    \"clean_accuracy\": 0.91,\n    "
        "\"loss\": null,\n    \"hessian_norm_median\": null,\n    \"gradient_norm_median\": null,\n    \"step\": "
        "null\n  },\n";
    QCOMPARE(text.substr(at, wanted.size()), wanted);
  }

  void anotherLabSumsUpItsOwn() {
    const MetricList list({{{.key = "drift", .kind = RecordKind::Test, .title = "drift"}}, {}, {{"drift", "drift"}}});
    RunRecord r(list);
    r.final.values[0].number = 0.5;
    const auto json = nlohmann::json::parse(toJson(r));
    QCOMPARE(json["final"].size(), std::size_t{2});  // and the step
    QCOMPARE(json["final"]["drift"].get<double>(), 0.5);
    QVERIFY(parseRunRecord(toJson(r), list, "x") == r);
    QVERIFY(!parseRunRecord(toJson(sample()), list, "x").final.value("clean_accuracy"));
  }

  void whatIsNotFiniteBecomesNull() {
    RunRecord r = sample();
    r.final.values[1].number = std::nan("");
    r.costProbes = HUGE_VAL;
    const auto json = nlohmann::json::parse(toJson(r));
    QVERIFY(json["final"]["loss"].is_null() && json["cost"]["probes"].is_null());
    QVERIFY(!parseRunRecord(toJson(r), classifierMetrics(), "x").final.value("loss"));
  }

  void aHostNameOfAnyBytesIsRecorded() {
    RunRecord r = sample();
    r.host = "lab\xff";
    QCOMPARE(parseRunRecord(toJson(r), classifierMetrics(), "x").host, std::string("lab\xef\xbf\xbd"));
  }

  void refusals() {
    const auto refusal = [](const char* json) {
      return messageOf([&] { parseRunRecord(json, classifierMetrics(), "run.json"); });
    };
    QCOMPARE(refusal("[]"), std::string("run.json must be a JSON object; the file is damaged"));
    QCOMPARE(refusal("{}"), std::string("run.json: format is 0; this version reads format 1"));
    QCOMPARE(refusal(R"({"format":1,"steps":1.5})"),
             std::string("run.json: 'steps' must be a whole number, 0 or more; the file is damaged"));
    for (const char* steps : {"-1", "9223372036854775808", "18446744073709551615"})
      QVERIFY2(refusal((std::string(R"({"format":1,"steps":)") + steps + "}").c_str()).starts_with("run.json: 'steps'"),
               steps);
    QCOMPARE(parseRunRecord(R"({"format":1,"steps":9223372036854775807})", classifierMetrics(), "x").steps, INT64_MAX);
    QCOMPARE(refusal(R"({"format":1,"final":{"loss":"low"}})"),
             std::string("run.json: final: 'loss' must be a number; the file is damaged"));
    QCOMPARE(refusal(R"({"format":1,"versions":{"libtorch":2}})"),
             std::string("run.json: versions: 'libtorch' must be a text; the file is damaged"));
    QVERIFY(refusal("{").starts_with("run.json: not valid JSON ("));
  }
};

QTEST_GUILESS_MAIN(TestRunRecord)
#include "test_run_record.moc"
