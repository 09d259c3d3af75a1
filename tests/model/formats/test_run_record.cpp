// SPDX-License-Identifier: GPL-3.0-or-later
// run.json: field names, null for what is unknown, round trip, refusals.
#include <QtTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/formats/run_record.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestRunRecord : public QObject {
  Q_OBJECT

  static RunRecord sample() {
    RunRecord r;
    r.status = "finished";
    r.steps = 1240;
    r.epochs = 2.64;
    r.trainSeconds = 1.0 / 3;
    r.wallSeconds = 40;
    r.peakMemoryBytes = int64_t{5} << 30;
    r.threads = 2;
    r.seed = 9007199254740991;
    r.host = "lab";
    r.versions = {{"hessianlab", "0.1.0"}, {"libtorch", "1.13.1"}};
    r.final = {0.9, 0.25, 3.5, 0.125, 1240};
    r.best.cleanAccuracy = 0.91;
    r.costTraining = 10;
    r.costPenalty = 20;
    r.costProbes = 3;
    r.costEvaluation = 4;
    return r;
  }

 private Q_SLOTS:
  void roundTrip() { QVERIFY(parseRunRecord(toJson(sample()), "run.json") == sample()); }

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

  void whatIsNotFiniteBecomesNull() {
    RunRecord r = sample();
    r.final.loss = std::nan("");
    r.costProbes = HUGE_VAL;
    const auto json = nlohmann::json::parse(toJson(r));
    QVERIFY(json["final"]["loss"].is_null() && json["cost"]["probes"].is_null());
    QVERIFY(!parseRunRecord(toJson(r), "x").final.loss.has_value());
  }

  void aHostNameOfAnyBytesIsRecorded() {
    RunRecord r = sample();
    r.host = "lab\xff";
    QCOMPARE(parseRunRecord(toJson(r), "x").host, std::string("lab\xef\xbf\xbd"));
  }

  void refusals() {
    const auto refusal = [](const char* json) { return messageOf([&] { parseRunRecord(json, "run.json"); }); };
    QCOMPARE(refusal("[]"), std::string("run.json must be a JSON object; the file is damaged"));
    QCOMPARE(refusal("{}"), std::string("run.json: format is 0; this version reads format 1"));
    QCOMPARE(refusal(R"({"format":1,"steps":1.5})"),
             std::string("run.json: 'steps' must be a whole number, 0 or more; the file is damaged"));
    for (const char* steps : {"-1", "9223372036854775808", "18446744073709551615"})
      QVERIFY2(refusal((std::string(R"({"format":1,"steps":)") + steps + "}").c_str()).starts_with("run.json: 'steps'"),
               steps);
    QCOMPARE(parseRunRecord(R"({"format":1,"steps":9223372036854775807})", "x").steps, INT64_MAX);
    QCOMPARE(refusal(R"({"format":1,"final":{"loss":"low"}})"),
             std::string("run.json: final: 'loss' must be a number; the file is damaged"));
    QCOMPARE(refusal(R"({"format":1,"versions":{"libtorch":2}})"),
             std::string("run.json: versions: 'libtorch' must be a text; the file is damaged"));
    QVERIFY(refusal("{").starts_with("run.json: not valid JSON ("));
  }
};

QTEST_GUILESS_MAIN(TestRunRecord)
#include "test_run_record.moc"
