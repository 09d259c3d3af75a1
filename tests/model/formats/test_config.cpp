// SPDX-License-Identifier: GPL-3.0-or-later
// config.json: defaults, round trips to the last bit, every kind of refusal, and --set.
#include <QtTest>
#include <algorithm>
#include <clocale>
#include <cmath>
#include <locale>
#include <random>

#include "model/formats/config.h"
#include "tests/support/message_of.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;

class TestConfig : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = smallCatalogues();

  ExperimentConfig parse(const std::string& json) const { return parseConfig(json, catalogues_, "config.json"); }
  std::string refusal(const std::string& json) const {
    return messageOf([&] { parse(json); });
  }
  ExperimentConfig plain() const { return parse(R"({"dataset": {"name": "mnist"}})"); }
  std::string refusedSetting(const std::string& assignment) const {
    return messageOf([&] { withSetting(plain(), assignment, catalogues_); });
  }

  // A decimal comma for streams, as in most of Europe.
  struct Comma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
  };

 private Q_SLOTS:
  // A view may ask for the regularizer of a run of a laboratory that has none.
  void aSectionThatIsNotThereIsAChoiceOfNothing() {
    ExperimentConfig config;
    config.lab = "circle";
    const ExperimentConfig& asked = config;
    QVERIFY(asked["regularizer"] == Choice{});
    QVERIFY(config.sections.empty());
  }

  void defaultsOfTheFormat() {
    const ExperimentConfig c = plain();
    QCOMPARE(c["dataset"].name, std::string("mnist"));
    QCOMPARE(c["architecture"].name, std::string("cnn-small"));
    QCOMPARE(c.number("architecture.beta"), 8.0);
    QCOMPARE(c["regularizer"].name, std::string("hessian-norm"));
    QCOMPARE(number(c["regularizer"].parameters, "strength"), 0.3);
    QCOMPARE(integer(c["regularizer"].parameters, "iterations"), int64_t{1});
    QCOMPARE(c.number("optimizer.learning_rate"), 0.001);
    QCOMPARE(c.integer("training.epochs"), int64_t{5});
    QCOMPARE(c.word("training.device"), std::string("cpu"));
  }

  void everyKeyIsReadAndWritten() {
    const std::string json = R"({
  "format": 1,
  "dataset": { "name": "moons", "path": "/data/ä b", "train_samples": 10, "test_samples": 20, "noise": 0.25 },
  "architecture": { "name": "mlp", "activation": "relu", "beta": 2.5, "hidden": [7, 9] },
  "regularizer": { "name": "hessian-norm", "strength": 1e-3, "iterations": 4, "estimator": "lanczos", "warmup": 0 },
  "optimizer": { "name": "sgd", "learning_rate": 0.1, "weight_decay": 1e-4, "momentum": 0.5, "schedule": "cosine" },
  "training": { "epochs": 2, "batch_size": 16, "seed": 9007199254740991, "log_every": 3, "probe_every": 0,
                "probe_samples": 8, "threads": 2, "device": "cuda",
                "precision": "double" } })";
    const ExperimentConfig c = parse(json);
    QCOMPARE(c.word("dataset.path"), std::string("/data/ä b"));
    QCOMPARE(c.integer("dataset.train_samples"), int64_t{10});
    QCOMPARE(c.integer("dataset.test_samples"), int64_t{20});
    QCOMPARE(c.number("dataset.noise"), 0.25);
    QCOMPARE(c.word("architecture.activation"), std::string("relu"));
    QCOMPARE(c.widths("architecture.hidden"), (std::vector<int64_t>{7, 9}));
    QCOMPARE(word(c["regularizer"].parameters, "estimator"), std::string("lanczos"));
    QCOMPARE(c["optimizer"].name, std::string("sgd"));
    QCOMPARE(c.number("optimizer.weight_decay"), 1e-4);
    QCOMPARE(c.word("optimizer.schedule"), std::string("cosine"));
    QCOMPARE(c.integer("training.seed"), int64_t{9007199254740991});
    QCOMPARE(c.integer("training.probe_every"), int64_t{0});
    QCOMPARE(c.word("training.device"), std::string("cuda"));
    QCOMPARE(c.word("training.precision"), std::string("double"));
    QVERIFY(parse(toJson(c, catalogues_)) == c);
  }

  void paintedPointsComeBackToTheSameBits() {
    ExperimentConfig c = plain();
    c.set("dataset.name", "painted");
    std::mt19937_64 random(3);
    std::uniform_real_distribution<double> place(0, 1);
    PaintedPoints points;
    for (int i = 0; i < 5000; ++i) points.push_back({place(random), place(random), i % 10});
    points[0] = {0, 1, 9};
    c.set("dataset.points", points);
    const std::string json = toJson(c, catalogues_);
    QVERIFY(parse(json) == c);
    QCOMPARE(toJson(parse(json), catalogues_), json);
    // Some points a line, and no line for each number.
    QVERIFY(json.find("\"points\": [\n      [0, 1, 9], [") != std::string::npos);
    QVERIFY(std::count(json.begin(), json.end(), '\n') < 1000);
    // A text that looks like the place of the points stays one.
    c.set("dataset.path", "\"points\": \"@points@\"");
    QVERIFY(parse(toJson(c, catalogues_)) == c);
    QCOMPARE(parse(R"({"dataset":{"name":"painted","points":[[0.5,0.25,3.0]]}})").points("dataset.points"),
             (std::vector<PaintedPoint>{{0.5, 0.25, 3}}));
  }

  void anotherDataSetDropsThePaintedPoints() {
    ExperimentConfig c = plain();
    c = withSetting(c, "dataset.name=painted", catalogues_);
    c = withSetting(c, "dataset.points=[[0.5,0.25,1]]", catalogues_);
    QCOMPARE(c.points("dataset.points").size(), std::size_t{1});
    QCOMPARE(withSetting(c, "training.seed=4", catalogues_).points("dataset.points").size(), std::size_t{1});
    QVERIFY(withSetting(c, "dataset.name=moons", catalogues_).points("dataset.points").empty());
    c.set("dataset.name", "moons");
    QCOMPARE(messageOf([&] { validated(c, catalogues_, "preset"); }),
             std::string("preset: dataset.points belongs to the data set 'painted', but dataset.name is 'moons'; name "
                         "that one or leave the points out"));
    c.set("dataset.name", "painted");
    c.set("dataset.points", PaintedPoints{{std::nan(""), 0.25, 1}});
    QCOMPARE(
        messageOf([&] { validated(c, catalogues_, ""); }),
        std::string("dataset.points[0] is not a point; it must be [x, y, class] with x and y between 0 and 1 and a "
                    "class from 0 to 9"));
  }

  void wholeFloatsAreWholeNumbers() {
    QCOMPARE(parse(R"({"dataset":{"name":"mnist"},"training":{"epochs":3.0}})").integer("training.epochs"), int64_t{3});
  }

  // Learning rates and strengths of all magnitudes come back to the same bits.
  void roundTripIsExact() {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> exponent(-9, 1.9);
    ExperimentConfig c = plain();
    for (int i = 0; i < 2000; ++i) {
      c.set("optimizer.learning_rate", std::max(1e-9, std::pow(10.0, exponent(random))));
      c.set("regularizer.strength", std::pow(10.0, exponent(random)));
      QVERIFY(parse(toJson(c, catalogues_)) == c);
    }
  }

  void noLocaleChangesTheFile() {
    const std::string before = toJson(plain(), catalogues_);
    const std::locale old = std::locale::global(std::locale(std::locale::classic(), new Comma));
    const std::string cLocale = std::setlocale(LC_NUMERIC, nullptr);
    for (const char* name : {"de_DE.UTF-8", "fr_FR.UTF-8"}) std::setlocale(LC_NUMERIC, name);  // where installed
    const std::string during = toJson(plain(), catalogues_);
    const bool same = parse(before) == plain();
    const std::string message = refusal(R"({"dataset":{"name":"moons","noise":1.5}})");
    std::setlocale(LC_NUMERIC, cLocale.c_str());
    std::locale::global(old);
    QCOMPARE(during, before);
    QVERIFY(same);
    QCOMPARE(message, std::string("config.json: dataset.noise is 1.5; it must be between 0 and 1"));
  }

  void tooManyPointsAreRefused() {
    std::string json = R"({"dataset":{"name":"painted","points":[[0,0,0])";
    for (int i = 1; i < 5001; ++i) json += ",[0,0,0]";
    QCOMPARE(refusal(json + "]}}"),
             std::string("config.json: dataset.points has 5001 points; at most 5000 are allowed"));
  }

  void fileShowsEveryKeyInOrder() {
    const std::string json = toJson(plain(), catalogues_);
    std::size_t position = 0;
    std::size_t shared = 0;
    for (const std::string& key : configKeys(plain(), catalogues_)) {
      const bool own = key.starts_with("regularizer.") && key != "regularizer.name";
      if (!own) ++shared;
      const std::size_t found = json.find('"' + key.substr(key.find('.') + 1) + '"', position);
      QVERIFY2(found != std::string::npos, key.c_str());
      position = found;
    }
    QVERIFY(json.find("\"format\": 1") != std::string::npos);
    QVERIFY(json.find("\"iterations\": 1,") != std::string::npos);  // not 1.0
    QCOMPARE(shared, std::size_t{29});
    QVERIFY(json.find("\"lab\": \"classifier\"") < json.find("\"dataset\""));
  }

  void refusals_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* json, const char* message) {
      QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(message);
    };
    row("unknown key of a regularizer", R"({"dataset":{"name":"mnist"},"regularizer":{"strenght":1}})",
        "config.json: unknown key 'regularizer.strenght'; did you mean 'strength'?");
    row("unknown key", R"({"dataset":{"name":"mnist"},"training":{"epoch":1}})",
        "config.json: unknown key 'training.epoch'; did you mean 'epochs'?");
    row("unknown section", R"({"datset":{"name":"mnist"}})",
        "config.json: unknown key 'datset'; did you mean 'dataset'?");
    row("another regularizer's key",
        R"({"dataset":{"name":"mnist"},"regularizer":{"name":"input-gradient","iterations":1}})",
        "config.json: unknown key 'regularizer.iterations'; known: name, strength, squared, warmup");
    row("negative strength", R"({"dataset":{"name":"mnist"},"regularizer":{"strength":-1}})",
        "config.json: regularizer.strength is -1; it must be between 0 and 1000");
    row("unknown data set", R"({"dataset":{"name":"mnits"}})",
        "config.json: unknown data set 'mnits'; did you mean 'mnist'? known: fashion-mnist, mnist, moons, painted");
    row("unknown architecture", R"({"dataset":{"name":"mnist"},"architecture":{"name":"cnn"}})",
        "config.json: unknown architecture 'cnn'; did you mean 'cnn-small'? known: linear, mlp, cnn-small");
    row("unknown activation", R"({"dataset":{"name":"mnist"},"architecture":{"activation":"Relu"}})",
        "config.json: unknown activation 'Relu'; did you mean 'relu'? known: relu, softplus");
    row("unknown regularizer", R"({"dataset":{"name":"mnist"},"regularizer":{"name":"nono"}})",
        "config.json: unknown regularizer 'nono'; did you mean 'none'? known: none, input-gradient, hessian-norm");
    row("unknown optimizer", R"({"dataset":{"name":"mnist"},"optimizer":{"name":"lion"}})",
        "config.json: optimizer.name is 'lion'; it must be one of adam, sgd, adadelta");
    row("no learning rate", R"({"dataset":{"name":"mnist"},"optimizer":{"learning_rate":0}})",
        "config.json: optimizer.learning_rate is 0; it must be between 1e-09 and 100");
    row("broken epochs", R"({"dataset":{"name":"mnist"},"training":{"epochs":1.5}})",
        "config.json: training.epochs is 1.5; it must be a whole number between 1 and 1000000");
    row("text for a number", R"({"dataset":{"name":"mnist"},"training":{"epochs":"5"}})",
        "config.json: training.epochs is '5'; it must be a whole number between 1 and 1000000");
    row("number for a text", R"({"dataset":{"name":5}})",
        "config.json: dataset.name is 5; it must be a text in quotes");
    row("null", R"({"dataset":{"name":"mnist"},"training":{"seed":null}})",
        "config.json: training.seed is null; it must be a whole number");
    row("too large a seed", R"({"dataset":{"name":"mnist"},"training":{"seed":9223372036854775807}})",
        "config.json: training.seed is 9223372036854775808; it must be a whole number between 0 and "
        "9007199254740991");
    row("list for a number", R"({"dataset":{"name":"mnist"},"regularizer":{"strength":[1]}})",
        "config.json: regularizer.strength is array; it must be a number");
    row("number for a list", R"({"dataset":{"name":"mnist"},"architecture":{"hidden":64}})",
        "config.json: architecture.hidden must be a list of whole numbers, for example [64, 64]");
    row("width 0", R"({"dataset":{"name":"mnist"},"architecture":{"hidden":[64,0]}})",
        "config.json: architecture.hidden is 0; it must be a whole number between 1 and 65536");
    const char* point =
        "config.json: dataset.points[1] is not a point; it must be [x, y, class] with x and y between 0 and 1 and a "
        "class from 0 to 9";
    row("point outside", R"({"dataset":{"name":"painted","points":[[0,0,0],[1.01,0,0]]}})", point);
    row("point of half a class", R"({"dataset":{"name":"painted","points":[[0,0,0],[1,0,0.5]]}})", point);
    row("point of class 10", R"({"dataset":{"name":"painted","points":[[0,0,0],[1,0,10]]}})", point);
    row("point without a class", R"({"dataset":{"name":"painted","points":[[0,0,0],[1,0]]}})", point);
    row("point of words", R"({"dataset":{"name":"painted","points":[[0,0,0],["a",0,1]]}})", point);
    row("point that is a number", R"({"dataset":{"name":"painted","points":[[0,0,0],5]}})", point);
    row("points are no list", R"({"dataset":{"name":"painted","points":{"x":1}}})",
        "config.json: dataset.points must be a list of points [x, y, class], for example [[0.2, 0.8, 0], [0.7, 0.3, "
        "1]]");
    row("points of another set", R"({"dataset":{"name":"moons","points":[[0,0,0]]}})",
        "config.json: dataset.points belongs to the data set 'painted', but dataset.name is 'moons'; name that one or "
        "leave the points out");
    row("misspelt points", R"({"dataset":{"name":"painted","point":[]}})",
        "config.json: unknown key 'dataset.point'; did you mean 'points'?");
    row("section is no object", R"({"dataset":{"name":"mnist"},"training":5})",
        "config.json: training must be an object in braces");
    row("no data set", R"({"training":{"epochs":1}})",
        "config.json: dataset.name is missing; name the data set, for example \"fashion-mnist\"");
    row("no name", R"({"dataset":{"path":"x"}})",
        "config.json: dataset.name is missing; name the data set, for example \"fashion-mnist\"");
    row("format", R"({"format":2,"dataset":{"name":"mnist"}})", "config.json: format is 2; this version reads 1");
    row("a list", "[]", "config.json: must be a JSON object with the section \"dataset\" at least");
    row("the same key twice", R"({"dataset":{"name":"mnist","name":"moons"}})",
        "config.json: the key 'name' stands there twice");
    row("the same section twice", R"({"dataset":{"name":"mnist"},"dataset":{"name":"moons"}})",
        "config.json: the key 'dataset' stands there twice");
    row("control character in a path", R"({"dataset":{"name":"mnist","path":"a\u0000b"}})",
        "config.json: dataset.path holds characters that are not printable UTF-8");
    row("control character in a key", R"({"a\nb":{}})", "config.json: a key holds a control character");
  }
  void refusals() {
    QFETCH(QString, json);
    QFETCH(QString, message);
    QCOMPARE(QString::fromStdString(refusal(json.toStdString())), message);
  }

  void syntaxErrorsNameLineAndColumnInOneLine() {
    const std::string message = refusal("{\n  \"dataset\": {\n    \"name\" \"mnist\"\n  }\n}\n");
    QVERIFY2(message.starts_with("config.json: not valid JSON (at line 3, column"), message.c_str());
    QVERIFY2(message.find('\n') == std::string::npos && message.find("json.exception") == std::string::npos,
             message.c_str());
    for (const char* broken : {"", "{", "{}}", "nul", "{\"a\":1e999}", "{'a':1}", "{\"dataset\":{\"name\":\"\xff\"}}"})
      QVERIFY2(refusal(broken).starts_with("config.json: not valid JSON ("), refusal(broken).c_str());
  }

  void deepAndLargeInputIsRefused() {
    const std::string deep = std::string(100000, '[') + std::string(100000, ']');
    QCOMPARE(refusal(deep), std::string("config.json: nests deeper than 32 levels"));
    const std::string large = "{" + std::string(2 << 20, ' ') + "}";
    QCOMPARE(refusal(large), std::string("config.json: has 2097154 bytes; at most 1048576 are read"));
  }

  void importedNetworksHaveANameOfTheirOwn() {
    const std::string json = R"({"dataset":{"name":"mnist"},"architecture":{"name":"imported"}})";
    QCOMPARE(parse(json)["architecture"].name, std::string("imported"));
  }

  void configurationsBuiltInMemoryAreChecked() {
    ExperimentConfig c = plain();
    c.set("optimizer.learning_rate", std::nan(""));
    QCOMPARE(messageOf([&] { validated(c, catalogues_, "window"); }),
             std::string("window: optimizer.learning_rate is nan; it must be between 1e-09 and 100"));
    c = plain();
    c.set("dataset.path", "\xff\xfe");
    QCOMPARE(messageOf([&] { validated(c, catalogues_, ""); }),
             std::string("dataset.path holds characters that are not printable UTF-8"));
    c = plain();
    c.set("architecture.hidden", Widths(33, 8));
    QCOMPARE(messageOf([&] { validated(c, catalogues_, ""); }),
             std::string("architecture.hidden has more than 32 entries"));
    c = plain();
    c["regularizer"].parameters = {};
    QCOMPARE(validated(c, catalogues_, "").number("regularizer.strength"), 0.3);
  }

  void settings() {
    const auto set = [&](const ExperimentConfig& c, const char* text) { return withSetting(c, text, catalogues_); };
    const ExperimentConfig c = plain();
    QCOMPARE(set(c, "regularizer.strength=0.5").number("regularizer.strength"), 0.5);
    QCOMPARE(set(c, "training.seed=7").integer("training.seed"), int64_t{7});
    QCOMPARE(set(c, "architecture.hidden=[5,6]").widths("architecture.hidden"), (std::vector<int64_t>{5, 6}));
    QCOMPARE(set(c, "optimizer.name=sgd")["optimizer"].name, std::string("sgd"));
    QCOMPARE(set(c, "optimizer.name=\"sgd\"")["optimizer"].name, std::string("sgd"));
    QCOMPARE(set(c, "dataset.path=/a=b").word("dataset.path"), std::string("/a=b"));
    QCOMPARE(set(c, "dataset.path=2024").word("dataset.path"), std::string("2024"));  // a folder, not a number
    QCOMPARE(set(c, "regularizer.estimator=ascent").word("regularizer.estimator"), std::string("ascent"));
  }

  void anotherRegularizerKeepsWhatItAlsoHas() {
    ExperimentConfig c = withSetting(plain(), "regularizer.strength=0.7", catalogues_);
    c = withSetting(c, "regularizer.iterations=9", catalogues_);
    c = withSetting(c, "regularizer.name=input-gradient", catalogues_);
    QCOMPARE(number(c["regularizer"].parameters, "strength"), 0.7);
    QVERIFY(!c["regularizer"].parameters.contains("iterations"));
    QVERIFY(flag(c["regularizer"].parameters, "squared"));
    QVERIFY(withSetting(c, "regularizer.name=none", catalogues_)["regularizer"].parameters.empty());
  }

  // Files of format 1 hold every key of dataset, architecture and optimizer, whatever is chosen there.
  void keysOfOtherEntriesAreReadAndKept() {
    const ExperimentConfig c = parse(R"({"dataset": {"name": "mnist", "noise": 0.3, "points": []},
      "architecture": {"name": "linear", "activation": "relu", "beta": 3}, "optimizer": {"name": "adam", "momentum": 0.5}})");
    QCOMPARE(c.number("dataset.noise"), 0.3);
    QCOMPARE(c.word("architecture.activation"), std::string("relu"));
    QCOMPARE(c.number("optimizer.momentum"), 0.5);
    QVERIFY(parse(toJson(c, catalogues_)) == c);
    // Set before the entry that uses it is named, it still counts.
    const ExperimentConfig sgd = withSetting(c, "optimizer.name=sgd", catalogues_);
    QCOMPARE(sgd.number("optimizer.momentum"), 0.5);
    QCOMPARE(withSetting(sgd, "optimizer.name=adam", catalogues_).number("optimizer.momentum"), 0.9);
    // Still judged: the range is that of the entry that has it.
    QCOMPARE(refusal(R"({"dataset":{"name":"mnist","noise":2}})"),
             std::string("config.json: dataset.noise is 2; it must be between 0 and 1"));
  }

  void settingsAreUsedWhereTheyBelong() {
    const auto used = [&](const char* setting, const char* key) {
      return isUsed(withSetting(plain(), setting, catalogues_), key, catalogues_);
    };
    QVERIFY(used("dataset.name=moons", "dataset.noise") && !used("dataset.name=moons", "dataset.path"));
    QVERIFY(!used("dataset.name=painted", "dataset.noise") && used("dataset.name=painted", "dataset.points"));
    QVERIFY(used("architecture.activation=softplus", "architecture.beta"));
    QVERIFY(!used("architecture.activation=relu", "architecture.beta"));
    QVERIFY(used("architecture.name=cnn-small", "architecture.hidden"));
    QVERIFY(!used("architecture.name=linear", "architecture.hidden"));
    QVERIFY(used("optimizer.name=sgd", "optimizer.momentum") && !used("optimizer.name=adam", "optimizer.momentum"));
    QVERIFY(!used("optimizer.name=adam", "optimizer.momentums"));
  }

  void anotherNetworkForgetsTheWidthsItCannotHave() {
    const ExperimentConfig c = withSetting(plain(), "architecture.hidden=[64]", catalogues_);
    QCOMPARE(withSetting(c, "architecture.name=mlp", catalogues_).widths("architecture.hidden"), Widths{64});
    QVERIFY(withSetting(c, "architecture.name=linear", catalogues_).widths("architecture.hidden").empty());
    QCOMPARE(withSetting(c, "training.seed=3", catalogues_).widths("architecture.hidden"), Widths{64});
  }

  // What labs need: a list of sections is enough to read, check, change and write.
  void aLabIsAListOfSections() {
    CatalogueEntry circle = namedEntry("circle");
    Section kernel = namedSection(
        "kernel", Parameter::choice("name", {}).titled("Kernel").worded({}, "kernel"),
        {namedEntry("ntk", {Parameter::integer("depth").from(1, 10).startingAt(2)}), namedEntry("rbf")}, "ntk");
    Section time = plainSection("time", namedEntry("time", {Parameter::number("rate").from(0, 1).startingAt(0.5)}));
    Catalogues catalogues = catalogues_;
    catalogues.labs.push_back({circle, {kernel, time}});
    const ExperimentConfig c = parseConfig(R"({"lab": "circle", "kernel": {"depth": 3}})", catalogues, "");
    QCOMPARE(c["kernel"].name, std::string("ntk"));
    QCOMPARE(c.integer("kernel.depth"), int64_t{3});
    QCOMPARE(configKeys(c, catalogues), (std::vector<std::string>{"kernel.name", "kernel.depth", "time.rate"}));
    QCOMPARE(toJson(c, catalogues), std::string(R"({
  "format": 1,
  "lab": "circle",
  "kernel": {
    "name": "ntk",
    "depth": 3
  },
  "time": {
    "rate": 0.5
  }
}
)"));
    QVERIFY(!withSetting(c, "kernel.name=rbf", catalogues).has("kernel.depth"));
    QCOMPARE(withSetting(c, "time.rate=0.25", catalogues).number("time.rate"), 0.25);
    const auto refused = [&](const char* json) { return messageOf([&] { parseConfig(json, catalogues, "f"); }); };
    QCOMPARE(refused(R"({"lab": "circle", "dataset": {"name": "moons"}})"),
             std::string("f: unknown key 'dataset'; known: kernel, time"));
    // Nothing is always there: a key belongs to its entry alone.
    QCOMPARE(refused(R"({"lab": "circle", "kernel": {"name": "rbf", "depth": 3}})"),
             std::string("f: unknown key 'kernel.depth'; known: name"));
    QCOMPARE(refused(R"({"lab": "circel"})"),
             std::string("f: unknown lab 'circel'; did you mean 'circle'? known: classifier, circle"));
    QCOMPARE(refused(R"({"lab": 5})"), std::string("f: lab is 5; it must be a text in quotes"));
  }

  void aValueAtHandIsSetAsByItsText() {
    const ExperimentConfig c = plain();
    QVERIFY(withValue(c, "regularizer.strength", 0.5, catalogues_) ==
            withSetting(c, "regularizer.strength=0.5", catalogues_));
    QVERIFY(withValue(c, "architecture.hidden", Widths{5, 6}, catalogues_) ==
            withSetting(c, "architecture.hidden=[5,6]", catalogues_));
    QVERIFY(withValue(c, "dataset.name", std::string("moons"), catalogues_) ==
            withSetting(c, "dataset.name=moons", catalogues_));
    QCOMPARE(messageOf([&] { withValue(c, "architecture.hidden", true, catalogues_); }),
             std::string("architecture.hidden must be a list of whole numbers, for example [64, 64]"));
    QCOMPARE(messageOf([&] { withValue(c, "dataset.name", 3.0, catalogues_); }),
             std::string("dataset.name is 3; it must be a text in quotes"));
    QCOMPARE(messageOf([&] { withValue(c, "training.epoch", 3.0, catalogues_); }),
             std::string("unknown key 'training.epoch'; did you mean 'training.epochs'?"));
  }

  void refusedSettings() {
    QCOMPARE(refusedSetting("regularizer.strength=-1"),
             std::string("regularizer.strength is -1; it must be between 0 and 1000"));
    QCOMPARE(refusedSetting("regularizer.strength=much"),
             std::string("regularizer.strength is 'much'; it must be between 0 and 1000"));
    QCOMPARE(refusedSetting("regularizer.strenght=1"),
             std::string("unknown key 'regularizer.strenght'; did you mean 'regularizer.strength'?"));
    QCOMPARE(refusedSetting("regulariser.strength=1"),
             std::string("unknown key 'regulariser.strength'; did you mean 'regularizer.strength'?"));
    QCOMPARE(refusedSetting("training.epochs"),
             std::string("'training.epochs' is not SECTION.KEY=VALUE, for example regularizer.strength=0.5"));
    QCOMPARE(refusedSetting("epochs=3"),
             std::string("'epochs=3' is not SECTION.KEY=VALUE, for example regularizer.strength=0.5"));
    for (const char* text : {"a\nb", "a\nb=1", "a=\n1", "training.\x01=1", "regularizer.\xff=1", "training.seed=\xff"})
      QCOMPARE(refusedSetting(text), std::string("the setting holds characters that are not printable UTF-8"));
    QCOMPARE(refusedSetting("training.epochs=null"), std::string("training.epochs is null; it must be a whole number"));
  }
};

QTEST_GUILESS_MAIN(TestConfig)
#include "test_config.moc"
