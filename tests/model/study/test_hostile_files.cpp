// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose readers need the engine, so that no fuzzing target reads them: studies, architectures and states, changed
// at random. Each is accepted or refused in one line.
#include <QtTest>
#include <random>

#include "model/nn/network.h"
#include "model/nn/operations/parameter.h"
#include "model/runs/catalogues.h"
#include "model/study/plan.h"
#include "model/training/state_file.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestHostileFiles : public QObject {
  Q_OBJECT

  // One to three changes: a byte, a piece that is gone or stands twice, a word that JSON knows.
  static std::string changed(std::string text, std::mt19937& random) {
    constexpr const char* kWords[] = {"null", "-1", "1e308", "{}", "[]", "\"\"", "true", "0", "99999999999999999999",
                                      ","};
    for (unsigned i = 0; i <= random() % 3 && !text.empty(); ++i) {
      const std::size_t at = random() % text.size(), length = std::min<std::size_t>(random() % 12, text.size() - at);
      switch (random() % 4) {
        case 0:
          text[at] = static_cast<char>(random());
          break;
        case 1:
          text.erase(at, length);
          break;
        case 2:
          text.insert(at, text.substr(at, length));
          break;
        default:
          text.replace(at, length, kWords[random() % std::size(kWords)]);
      }
    }
    return text;
  }
  // How many of `tries` were refused, in one printable line each. Every other exception ends the test.
  template <class Read>
  static int refused(const std::string& sound, int tries, const Read& read) {
    std::mt19937 random(1);
    int count = 0;
    for (int i = 0; i < tries; ++i) {
      const std::string message = messageOf([&] { read(changed(sound, random)); });
      const bool plain =
          std::none_of(message.begin(), message.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
      if (message.empty() || !plain) return -1;
      count += message != "accepted" ? 1 : 0;
    }
    return count;
  }

 private Q_SLOTS:
  void studies() {
    const Catalogues catalogues = allCatalogues(*regularizerCatalogue());
    const std::string sound =
        "{'title':'T','config':{'dataset':{'name':'moons'},'training':{'epochs':1}},'methods':[{'label':'none',"
        "'regularizer':{'name':'none'}},{'label':'grad','regularizer':{'name':'input-gradient'},'key':'strength',"
        "'strengths':[0.1,1]}],'seeds':[1,2],'baseline':'none','matched_accuracies':[0.5],'comparison':{'method':'grad'"
        ","
        "'against':'none'},'evaluation':{'samples':10,'attacks':['fgsm'],'norms':{'linf':{'epsilons':[0.1,0.2],"
        "'headline':0.1}}}}";
    const std::string text = QString::fromStdString(sound).replace('\'', '"').toStdString();
    QCOMPARE(messageOf([&] { parseStudy(text, catalogues, "s"); }), std::string("accepted"));
    QVERIFY(refused(text, 4000, [&](const std::string& t) { parseStudy(t, catalogues, "s"); }) > 2000);
  }

  void architectures() {
    const std::string sound =
        "{'input':[1,8,8],'classes':3,'operations':[{'op':'conv2d','out':2,'kernel':3,'padding':1},{'op':'softplus',"
        "'beta':8,'name':'a'},{'op':'conv2d','out':2,'kernel':3,'padding':1,'name':'b'},{'op':'add','inputs':['a','b']}"
        ","
        "{'op':'avg_pool2d','kernel':2},{'op':'flatten'},{'op':'linear','out':3}]}";
    const std::string text = QString::fromStdString(sound).replace('\'', '"').toStdString();
    QCOMPARE(messageOf([&] { Network(text, 0); }), std::string("accepted"));
    const ParameterLimit limit(1 << 20, "more parameters than this test has time for");
    QVERIFY(refused(text, 3000, [](const std::string& t) { Network(t, 0); }) > 1000);
  }

  void states() {
    State state;
    state.tensors["order"] = torch::arange(20, torch::kInt64);
    state.tensors["moment"] = torch::ones({3, 4});
    state.numbers["step"] = 12;
    const std::string sound = stateBytes(state, {{"run.json", "{}"}});
    QVERIFY(parseState(sound, "s").state.tensors.at("order").equal(state.tensors["order"]));
    // But for the padding of the header every byte counts.
    QVERIFY(refused(sound, 4000, [](const std::string& t) { parseState(t, "s"); }) > 3500);
  }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "test_hostile_files.moc"
