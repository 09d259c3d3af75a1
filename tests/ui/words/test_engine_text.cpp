// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's English in another language: every text of its catalogues, and the sentences it makes with numbers.
#include <QFile>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

#include "model/base/atomic_file.h"
#include "model/base/resources.h"
#include "model/data/recognise.h"
#include "model/formats/class_names.h"
#include "model/formats/csv_table.h"
#include "model/formats/idx.h"
#include "model/formats/manifest.h"
#include "model/formats/npy.h"
#include "model/formats/safetensors.h"
#include "model/lessons/lesson_library.h"
#include "model/robustness/trust.h"
#include "model/runs/advice.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "tests/support/message_of.h"
#include "ui/lessons/editor/lesson_document.h"
#include "ui/runs/load_run.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "ui/words/engine_texts.h"

using namespace hessianlab;

namespace {

// Knows some texts, and says them in brackets.
class Brackets : public QTranslator {
 public:
  explicit Brackets(const QStringList& known) : known_(known) { QCoreApplication::installTranslator(this); }
  ~Brackets() override { QCoreApplication::removeTranslator(this); }
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* text, const char*, int) const override {
    const QString source = QString::fromUtf8(text);
    return qstrcmp(context, "engine") == 0 && known_.contains(source) ? u'[' + source + u']' : QString();
  }

 private:
  QStringList known_;
};

Catalogues everything() {
  return allCatalogues(*regularizerCatalogue());
}

RobustnessResult evaluation(const std::vector<SanityCheck::Verdict>& verdicts) {
  RobustnessResult result;
  result.step = 200;
  result.complete = true;
  for (const auto verdict : verdicts) {
    SanityCheck check;
    check.check = "linearity";
    check.verdict = verdict;
    result.sanity.push_back(check);
  }
  return result;
}

}  // namespace

class TestEngineText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatHasNoTranslationStays() {
    QCOMPARE(engineText("a lesson of one's own"), QStringLiteral("a lesson of one's own"));
    QCOMPARE(engineSentence("file.csv, line 7: 'x' is no number"),
             QStringLiteral("file.csv, line 7: 'x' is no number"));
    QVERIFY(engineText({}).isEmpty());
  }

  void titlesAreTranslatedWhereTheyAreShown() {
    const Catalogues catalogues = everything();
    const Brackets brackets({QStringLiteral("PGD"), QStringLiteral("Strength λ"), QStringLiteral("standard")});
    QCOMPARE(attackTitle(catalogues.attacks, "pgd:steps=7"), QStringLiteral("[PGD] (steps=7)"));
    const ExperimentConfig config =
        withSetting(validated({}, catalogues, "test"), "regularizer.name=hessian-norm", catalogues);
    QCOMPARE(settingTitle("regularizer.strength", config, catalogues), QStringLiteral("[Strength λ]"));
  }

  void verdictsAreTranslatedWithTheirNumbers() {
    const Brackets brackets(engineSentences());
    using Verdict = SanityCheck::Verdict;
    const std::vector<std::vector<Verdict>> cases{{},
                                                  {Verdict::Passed},
                                                  {Verdict::Failed},
                                                  {Verdict::Failed, Verdict::Failed, Verdict::Passed},
                                                  {Verdict::NotAsked},
                                                  {Verdict::NotAsked, Verdict::NotAsked}};
    for (const auto& verdicts : cases)
      for (const int64_t present : {200, 300}) {
        const RobustnessResult result = evaluation(verdicts);
        const Trust trust = trustIn(&result, "run 7", present);
        for (const std::string& text : {trust.text, trust.help})
          QCOMPARE(engineSentence(text), u'[' + QString::fromStdString(text) + u']');
      }
    QCOMPARE(engineSentence(trustIn(nullptr, {}, 0).help), QStringLiteral("[No robustness was measured yet.]"));
  }

  // A name may look like a place to fill.
  void namesAreNotFilledAgain() {
    const Brackets brackets(engineSentences());
    const RobustnessResult result = evaluation({SanityCheck::Verdict::Failed});
    QCOMPARE(engineSentence(trustIn(&result, "run %2", 200).help),
             QStringLiteral("[The curve of run %2, step 200 may show more robustness than there is.]"));
  }

  void adviceIsTranslated() {
    const Catalogues catalogues = everything();
    const Brackets brackets(engineSentences());
    ExperimentConfig config =
        withSetting(validated({}, catalogues, "test"), "regularizer.name=hessian-norm", catalogues);
    config = withSetting(config, "regularizer.strength=0", catalogues);
    int told = 0;
    for (const char* activation : {"architecture.activation=relu", "architecture.beta=80"}) {
      for (const std::string& line : adviceOnSettings(withSetting(config, activation, catalogues), catalogues)) {
        QCOMPARE(engineSentence(line), u'[' + QString::fromStdString(line) + u']');
        ++told;
      }
    }
    QCOMPARE(told, 4);
  }

  // Beside the field that is wrong stands no word of English.
  void refusalsOfFormulasAreTranslated() {
    const Brackets brackets(engineSentences());
    for (const char* formula :
         {"1 + 2", "a.test_loss < ", "a.test_loss < 1 2", "(a.test_loss < 1", "a < 1", "a.start < 1", "a.start.x < 1",
          "a.test_los < 1", "a.anything_else < 1", "a.start.robust_accuracy(pgd, linf, 0.1) < 1", "a?", "? < 1",
          "a.test_loss < 1e999", "a_name_of_more_than_24_letters.test_loss < 1", "a.robust_accuracy < 1",
          "a.robust_accuracy(pgd, l3, 0.1) < 1", "a.robust_accuracy(pgd, l2, x) < 1",
          "a.robust_accuracy(pgd, l2, 0.1 < 1"}) {
      const std::string refusal =
          messageOf([&] { Condition::parse(formula, lessonQuantities(), "steps[0].predict.choices[0]: when"); });
      const QString told = problemIn(refusal, {}).text;
      const bool whole = told.endsWith(u']') || told.endsWith(QStringLiteral("; expected ')'"));
      QVERIFY2(told.startsWith(u'[') && whole, qPrintable(told));
    }
  }

  // Nor beside a step that sets what there is not, or measures by an attack that nobody knows.
  void refusalsOfStepsAreTranslated() {
    const Brackets brackets(engineSentences());
    const Catalogues catalogues = everything();
    const auto presets = loadPresets(resourceFolder() / "presets", catalogues);
    const auto toldOf = [&](const char* preset, const char* set, const char* measure) {
      const QString lesson =
          QStringLiteral(R"({"format":1,"title":"t","summary":"s","steps":[{"heading":"h","text":"x","preset":"%1",)"
                         R"("set":{%2},"run":"a","measure":"%3"}]})")
              .arg(QString::fromUtf8(preset), QString::fromUtf8(set), QString::fromUtf8(measure));
      return problemIn(messageOf([&] { checkedLesson(lesson.toStdString(), "l", "", presets, catalogues); }), {}).text;
    };
    const char *moons = "moons-plain", *loss = "a.test_loss";
    for (const QString& told :
         {toldOf(moons, R"("training.epochs":0)", loss), toldOf(moons, R"("optimizer.learning_rate":-1)", loss),
          toldOf(moons, R"("training.epoch":3)", loss), toldOf("moon-plain", "", loss),
          toldOf(moons, "", "a.robust_accuracy(pdg, linf, 0.1)"),
          toldOf(moons, "", "a.robust_accuracy(pgd:step=7, linf, 0.1)"),
          toldOf(moons, "", "a.robust_accuracy(pgd:steps=0, linf, 0.1)")})
      QVERIFY2(told.startsWith(u'[') && told.endsWith(u']'), qPrintable(told));
  }

  // Of files that are damaged or not what they should be: their name stays, the rest is translated.
  void refusalsOfFilesAreTranslated() {
    const Brackets brackets(engineSentences());
    const Catalogues catalogues = everything();
    const QTemporaryDir folder;
    const std::string here = folder.path().toStdString(), html = "<!doctype html><p>Not found</p>";
    const std::vector<std::string> refusals{
        messageOf([&] { readFile(here + "/nothing"); }),
        messageOf([&] { recogniseData(here); }),
        messageOf([&] { recogniseData(here + "/nothing"); }),
        messageOf([&] { loadRun(folder.path(), catalogues); }),
        messageOf([&] { parseConfig("[", catalogues, "config.json"); }),
        messageOf([&] { parseConfig(R"({"data_set":{}})", catalogues, "config.json"); }),
        messageOf([&] { parseConfig(R"({"dataset":{"name":"moon"}})", catalogues, "config.json"); }),
        messageOf([&] { parseIdxImages(html, "train-images", 1e6); }),
        messageOf([&] { parseIdxLabels(std::string("\0\0\x08\x01\0\0\0\x02\0", 9), 10, "labels"); }),
        messageOf([&] { parseNpyHeader(html, "x.npy"); }),
        messageOf([&] { parseCsv("", "", "points.csv"); }),
        messageOf([&] { parseCsv("a,b\n1,\"2\n", "", "points.csv"); }),
        messageOf([&] { parseSafetensors(html, "weights", true); }),
        messageOf([&] { parseManifest("{}", "manifest.json"); }),
        messageOf([&] { parseLabelNames("", "labels.txt"); })};
    for (const std::string& refusal : refusals) {
      const QString told = refusalText(refusal);
      const qsizetype begin = told.indexOf(u'[');
      QVERIFY2(begin >= 0 && told.endsWith(u']'), refusal.c_str());
      QVERIFY2(begin == 0 || told.left(begin).endsWith(QStringLiteral(": ")), refusal.c_str());
    }
    QVERIFY(refusalText(refusals[7]).contains(QStringLiteral("[an HTML page]")));
  }

  // What a head says is taken off where something is known behind it, and the longest sentence is meant.
  void headsStayBeforeWhatIsKnown() {
    const Brackets brackets(
        {QStringLiteral("%1 is empty"), QStringLiteral("title is empty"), QStringLiteral("line %1")});
    QCOMPARE(engineSentence("a.json: steps[0]: nothing known"), QStringLiteral("a.json: steps[0]: nothing known"));
    QCOMPARE(engineSentence("a.json: line 3: title is empty"), QStringLiteral("a.json: [line 3]: [title is empty]"));
  }

  // What translators read is what the window says.
  void theListIsUpToDate() {
    const Catalogues catalogues = everything();
    const auto presets = loadPresets(resourceFolder() / "presets", catalogues);
    const auto texts = engineTexts(catalogues, presets, loadLessons(resourceFolder() / "lessons", presets, catalogues));
    QVERIFY(texts.size() > 300);
    QVERIFY(texts.contains("Strength λ") && texts.contains("T-shirt/top") && texts.contains("train samples"));
    QFile header(QString::fromStdString((resourceFolder() / "translations/engine_texts.h").string()));
    QVERIFY(header.open(QIODevice::ReadOnly));
    QStringList listed;
    for (const QString& line : QString::fromUtf8(header.readAll()).split(u'\n'))
      if (line.startsWith(QStringLiteral("QT_TRANSLATE_NOOP"))) {
        QString text = line.section(u'"', 3);
        text.chop(3);  // the end of the call
        listed << text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
                      .replace(QStringLiteral("\\\""), QStringLiteral("\""));
      }
    QStringList wanted;
    for (const std::string& text : texts) wanted << QString::fromStdString(text);
    QVERIFY2(listed == wanted, "run scripts/translations");
  }
};

QTEST_GUILESS_MAIN(TestEngineText)
#include "test_engine_text.moc"
