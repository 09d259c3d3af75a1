<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Direction</name>
    <message>
        <source>Gradient g</source>
        <translation>التدرّج g</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>g = ∂ℓ/∂x: the direction in which the loss grows fastest</source>
        <translation>⁦g = ∂ℓ/∂x⁩: الاتجاه الذي تزداد فيه الخسارة بأسرع ما يمكن</translation>
    </message>
    <message>
        <source>Top eigenvector of H</source>
        <translation>المتجه الذاتي الأكبر لـ H</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>المتجه الذاتي</translation>
    </message>
    <message>
        <source>the top eigenvector</source>
        <translation>المتجه الذاتي الأكبر</translation>
    </message>
    <message>
        <source>The eigenvector of H = ∂²ℓ/∂x² for its largest |eigenvalue|: the direction in which the loss bends most</source>
        <translation>المتجه الذاتي لـ ⁦H = ∂²ℓ/∂x²⁩ الموافق لأكبر قيمة ذاتية بالقيمة المطلقة: الاتجاه الذي تنحني فيه الخسارة أشدّ انحناء</translation>
    </message>
    <message>
        <source>PGD attack</source>
        <translation>هجوم PGD</translation>
    </message>
    <message>
        <source>PGD</source>
        <translation>PGD</translation>
    </message>
    <message>
        <source>the PGD attack</source>
        <translation>هجوم PGD</translation>
    </message>
    <message>
        <source>From the sample to what the attack PGD finds in the ε-ball; norm and ε stand in the bar at the top</source>
        <translation>من العيّنة إلى ما يجده هجوم PGD داخل كرة ε؛ المعيار و ε في الشريط العلوي</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>a random direction</source>
        <translation>اتجاه عشوائي</translation>
    </message>
    <message>
        <source>All directions are equally likely. Among many pixels it is nearly at right angles to g, and the loss hardly changes</source>
        <translation>كل الاتجاهات متساوية الاحتمال. مع كثرة البكسلات يكاد يكون عموديًا على g، ولا تكاد الخسارة تتغيّر</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>First layer, %1 of %2 units, step %3</source>
        <translation>الطبقة الأولى، ‏%1 من ‏%2 من الوحدات، الخطوة ‏%3</translation>
    </message>
    <message>
        <source>First layer, %1 units, step %2</source>
        <translation>الطبقة الأولى، الوحدات: ‏%1، الخطوة ‏%2</translation>
    </message>
    <message>
        <source>±%1</source>
        <translation>±%1</translation>
    </message>
    <message>
        <source>How strongly the loss bends, step %1</source>
        <translation>شدّة انحناء الخسارة، الخطوة ‏%1</translation>
    </message>
    <message>
        <source>How steep the loss is, step %1</source>
        <translation>شدّة ميل الخسارة، الخطوة ‏%1</translation>
    </message>
    <message>
        <source>Where the loss bends down, step %1</source>
        <translation>أين تنحني الخسارة نحو الأسفل، الخطوة ‏%1</translation>
    </message>
    <message>
        <source>What the network decides, step %1</source>
        <translation>ما تقرّره الشبكة، الخطوة ‏%1</translation>
    </message>
    <message>
        <source>λ min, exact</source>
        <translation>λ min، بدقة</translation>
    </message>
    <message>
        <source>‖H‖, exact</source>
        <translation>⁦‖H‖⁩، بدقة</translation>
    </message>
    <message>
        <source>true loss</source>
        <translation>الخسارة الحقيقية</translation>
    </message>
    <message>
        <source>linear model</source>
        <translation>نموذج خطي</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>نموذج تربيعي</translation>
    </message>
    <message>
        <source>Loss of sample %1 along %2, step %3</source>
        <translation>خسارة العيّنة ‏%1 باتجاه ‏%2، الخطوة ‏%3</translation>
    </message>
    <message>
        <source>t along %1 (L2)</source>
        <translation>‏t باتجاه ‏%1 (L2)</translation>
    </message>
    <message>
        <source>cross-entropy ℓ (nats)</source>
        <translation>الإنتروبيا المتقاطعة ℓ (نات)</translation>
    </message>
    <message>
        <source>inside the ε-ball</source>
        <translation>داخل كرة ε</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Loss around sample %1, step %2</source>
        <translation>الخسارة حول العيّنة ‏%1، الخطوة ‏%2</translation>
    </message>
    <message>
        <source>along %1 (L2)</source>
        <translation>باتجاه ‏%1 (L2)</translation>
    </message>
    <message>
        <source>%1, at right angles (L2)</source>
        <translation>‏%1، عموديًا (L2)</translation>
    </message>
    <message>
        <source>ε-ball</source>
        <translation>كرة ε</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>CSV, the numbers</source>
        <translation>CSV، الأرقام</translation>
    </message>
    <message>
        <source>%1 (twin)</source>
        <translation>%1 (التوأم)</translation>
    </message>
    <message>
        <source>%1, picture %2</source>
        <translation>%1، الصورة ‏%2</translation>
    </message>
    <message>
        <source>%1, picture %2: %3</source>
        <translation>%1، الصورة ‏%2: ‏%3</translation>
    </message>
    <message>
        <source>%1, all pictures</source>
        <translation>%1، كل الصور</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1، الجدول</translation>
    </message>
    <message>
        <source>%1, the whole tab</source>
        <translation>%1، التبويب كاملًا</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>لم يعد هذا موجودًا.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>لا يوجد ما يُرسم بعد.</translation>
    </message>
    <message>
        <source>Only curves can be saved as CSV.</source>
        <translation>لا تُحفظ بصيغة CSV إلا المنحنيات.</translation>
    </message>
    <message>
        <source>Pictures are saved pixel by pixel, and that is PNG.</source>
        <translation>تُحفظ الصور بكسلًا بكسلًا، وهذا يعني PNG.</translation>
    </message>
    <message>
        <source>Only curves and tables can be saved as CSV.</source>
        <translation>لا تُحفظ بصيغة CSV إلا المنحنيات والجداول.</translation>
    </message>
    <message>
        <source>the whole experiment panel</source>
        <translation>لوحة التجربة كاملة</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>network and activation</source>
        <translation>الشبكة ودالة التنشيط</translation>
    </message>
    <message>
        <source>regularizer and its strength</source>
        <translation>المنظِّم وشدّته</translation>
    </message>
    <message>
        <source>optimiser, learning rate, epochs</source>
        <translation>المُحسِّن ومعدّل التعلّم والحقب</translation>
    </message>
    <message>
        <source>the advanced settings</source>
        <translation>الإعدادات المتقدّمة</translation>
    </message>
    <message>
        <source>the table of runs</source>
        <translation>جدول التشغيلات</translation>
    </message>
    <message>
        <source>run, step, epoch, stop, reset</source>
        <translation>تشغيل، خطوة، حقبة، إيقاف، إعادة ضبط</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>the list of presets</source>
        <translation>قائمة الإعدادات الجاهزة</translation>
    </message>
    <message>
        <source>norm and size of the attack</source>
        <translation>معيار الهجوم وحجمه</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>التبويب «%1»</translation>
    </message>
    <message>
        <source>No step so far trains a network: give one a run first</source>
        <translation>لا خطوة تدرّب شبكة حتى الآن: أعطِ إحداها تشغيلًا أولًا</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>قبل التدريب</translation>
    </message>
    <message>
        <source>accuracy under attack, %1 ε = %2</source>
        <translation>الدقة تحت الهجوم، ⁦%1 ε = %2⁩</translation>
    </message>
    <message>
        <source>This lesson asks no question.</source>
        <translation>لا يطرح هذا الدرس أي سؤال.</translation>
    </message>
    <message>
        <source>There was one question, and you predicted nothing.</source>
        <translation>كان هناك سؤال واحد، ولم تتوقّع شيئًا.</translation>
    </message>
    <message>
        <source>There were %1 questions, and you predicted nothing.</source>
        <translation>كان عدد الأسئلة ‏%1، ولم تتوقّع شيئًا.</translation>
    </message>
    <message>
        <source>You predicted %1 of %2 questions, and were right in %3.</source>
        <translation>توقّعت في ‏%1 من أصل ‏%2 من الأسئلة، وأصبت في ‏%3.</translation>
    </message>
    <message>
        <source>accuracy without attack</source>
        <translation>الدقة دون هجوم</translation>
    </message>
    <message>
        <source>accuracy under %1, %2&#xa0;ε&#xa0;=&#xa0;%3</source>
        <translation>الدقة تحت ‏%1، ⁦%2 ε = %3⁩</translation>
    </message>
    <message>
        <source>%1 before training: %2</source>
        <translation>%1 قبل التدريب: ‏%2</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;before training</source>
        <translation>%1&lt;br&gt;قبل التدريب</translation>
    </message>
    <message>
        <source>run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>&lt;p&gt;Your prediction: %1 &lt;b&gt;&lt;span style=&apos;color:%2&apos;&gt;%3&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;توقّعك: ‏%1 &lt;b&gt;&lt;span style=&apos;color:%2&apos;&gt;%3&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ صحيح</translation>
    </message>
    <message>
        <source>✗ not so</source>
        <translation>✗ ليس كذلك</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>القياس:</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;This is not what usually happens here. Numbers are what they are: try another seed and see which is the rule.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;ليس هذا ما يحدث هنا عادةً. الأرقام هي ما هي: جرّب بذرة أخرى لترى ما هو الغالب.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;Estimators: %2.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;المقدِّرات: ‏%2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2; it stays %3</source>
        <translation>‏«%1» ليس ‏%2؛ يبقى ‏%3</translation>
    </message>
    <message>
        <source> (write %1 or %2)</source>
        <translation> (اكتب ‏%1 أو ‏%2)</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Accuracy under attack</source>
        <translation>الدقة تحت الهجوم</translation>
    </message>
    <message>
        <source>ε (%1, inputs in 0…1)</source>
        <translation>‏ε (%1، مدخلات في ⁦0…1⁩)</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>نسبة الصحيح</translation>
    </message>
    <message>
        <source>Spectrum of H</source>
        <translation>طيف H</translation>
    </message>
    <message>
        <source>rank by |λ|</source>
        <translation>الرتبة بحسب ⁦|λ|⁩</translation>
    </message>
    <message>
        <source>eigenvalue λ (nats per squared input)</source>
        <translation>القيمة الذاتية λ (نات لكل مربّع دخل)</translation>
    </message>
    <message>
        <source>softmax part G</source>
        <translation>جزء softmax ‏G</translation>
    </message>
    <message>
        <source>Test sample %1</source>
        <translation>عيّنة الاختبار ‏%1</translation>
    </message>
    <message>
        <source>What the attack adds to test sample %1</source>
        <translation>ما يضيفه الهجوم إلى عيّنة الاختبار ‏%1</translation>
    </message>
    <message>
        <source>Test sample %1 under attack</source>
        <translation>عيّنة الاختبار ‏%1 تحت الهجوم</translation>
    </message>
    <message>
        <source>What the network decides</source>
        <translation>ما تقرّره الشبكة</translation>
    </message>
    <message>
        <source>How strongly the loss bends</source>
        <translation>شدّة انحناء الخسارة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All settings are those that the program begins with.</source>
        <translation>كل الإعدادات هي التي يبدأ بها البرنامج.</translation>
    </message>
    <message>
        <source>What differs from what the program begins with:</source>
        <translation>ما يختلف عمّا يبدأ به البرنامج:</translation>
    </message>
    <message>
        <source>All settings (config.json)</source>
        <translation>كل الإعدادات (config.json)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Train the run, in the window with ▶ or with hessianlab-cli train.</source>
        <translation>درّب التشغيل، في النافذة بـ ▶ أو بـ hessianlab-cli train.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>%1 of %2 samples by %3 with %4 Hessian–vector products; at the end ‖Hv − λv‖ was at most %5 of ‖H‖.</source>
        <translation>%1 لعيّنات عددها ‏%2 بـ ‏%3 مع ‏%4 من جداءات مصفوفة هيسه؛ في النهاية لم يتجاوز ⁦‖Hv − λv‖⁩ قدر ‏%5 من ⁦‖H‖⁩.</translation>
    </message>
    <message>
        <source>%1 steps, %2 epochs</source>
        <translation>الخطوات ‏%1، الحقب ‏%2</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>اكتمل: ‏%1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>فشل بعد ‏%1</translation>
    </message>
    <message>
        <source>interrupted after %1</source>
        <translation>قُطع بعد ‏%1</translation>
    </message>
    <message>
        <source>not finished: %1 so far</source>
        <translation>لم يكتمل: ‏%1 حتى الآن</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>كيف يُعاد إنتاجه</translation>
    </message>
    <message>
        <source>It is a branch %1: it began with weights that no setting holds.</source>
        <translation>هو فرع ‏%1: بدأ بأوزان لا يحفظها أي إعداد.</translation>
    </message>
    <message>
        <source>The same seed, threads and versions give the same numbers to the last bit. Made with %1.</source>
        <translation>البذرة والخيوط والإصدارات نفسها تعطي الأرقام نفسها حتى آخر بت. صُنع بـ ‏%1.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>تقرير عن ‏%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: ‏%1</translation>
    </message>
    <message>
        <source>The network was taken away before it could answer.</source>
        <translation>أُزيلت الشبكة قبل أن تجيب.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من ‏%2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ‏%1 إلى ‏%2</translation>
    </message>
    <message>
        <source>refuted, no proof</source>
        <translation>مُفنَّد، ليس برهانًا</translation>
    </message>
    <message>
        <source>certificate: proven</source>
        <translation>شهادة: مُبرهَنة</translation>
    </message>
    <message>
        <source>estimate: can be too large</source>
        <translation>تقدير: قد يكون أكبر من اللازم</translation>
    </message>
    <message>
        <source>No bounds were computed.</source>
        <translation>لم تُحسب حدود.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>هل يمكن الوثوق بها؟</translation>
    </message>
    <message>
        <source>The checks for gradient masking were not run.</source>
        <translation>لم تُجرَ فحوص حجب التدرّج.</translation>
    </message>
    <message>
        <source>In the norm %1</source>
        <translation>بالمعيار ‏%1</translation>
    </message>
    <message>
        <source>At step %1: %2 test samples%3, attacked with %4; an attacker tries all of them and takes what works. Without attack %5 are right.</source>
        <translation>عند الخطوة ‏%1: ‏%2 من عيّنات الاختبار%3، هوجمت بـ ‏%4؛ يجرّبها المهاجم كلها ويأخذ ما ينجح. دون هجوم ‏%5 صحيحة.</translation>
    </message>
    <message>
        <source> (balanced)</source>
        <translation> (متوازنة)</translation>
    </message>
    <message>
        <source>It was cancelled; these are the values so far.</source>
        <translation>أُلغي؛ هذه هي القيم حتى الآن.</translation>
    </message>
    <message>
        <source>The nearest mistake that was found lies at %1 for half of the samples.</source>
        <translation>أقرب خطأ وُجد يقع عند ‏%1 لنصف العيّنات.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>المتانة</translation>
    </message>
    <message>
        <source>It was not evaluated.</source>
        <translation>لم يُقيَّم.</translation>
    </message>
    <message>
        <source>Press Evaluate in the Robustness tab (Ctrl+E), or run hessianlab-cli evaluate on the folder of the run.</source>
        <translation>اضغط «تقييم» في تبويب المتانة (Ctrl+E)، أو نفّذ hessianlab-cli evaluate على مجلد التشغيل.</translation>
    </message>
    <message>
        <source>%1 in %2 with ε %3, at step %4. Perturbations: red brightens, blue darkens, as strongly as fits.</source>
        <translation>%1 في ‏%2 مع ε ‏%3، عند الخطوة ‏%4. التشويش: الأحمر يفتّح والأزرق يعتّم، بأقصى ما يتّسع.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>التشويش</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>العدائية</translation>
    </message>
    <message>
        <source>#%1 %2, taken for %3</source>
        <translation>#%1 ‏%2، حُسبت ‏%3</translation>
    </message>
    <message>
        <source>L2 %1, L∞ %2</source>
        <translation>L2 %1, L∞ %2</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>حُسب ‏%1</translation>
    </message>
    <message>
        <source>Sample #%1 (%2): ‖H‖ = %3, ‖g‖ = %4; %5 Hessian–vector products, worst residual %6.</source>
        <translation>العيّنة #%1 (‏%2): ‖H‖ = ‏%3, ‖g‖ = ‏%4؛ ‏%5 من جداءات مصفوفة هيسه، أكبر باقٍ ‏%6.</translation>
    </message>
    <message>
        <source>The plane</source>
        <translation>المستوي</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Make the report of the present run, or of one that is kept in a folder.</source>
        <translation>أنشئ تقرير التشغيل الحالي، أو تشغيل محفوظ في مجلد.</translation>
    </message>
    <message>
        <source>The network was not asked.</source>
        <translation>لم تُسأل الشبكة.</translation>
    </message>
    <message>
        <source>Spectrum of the input Hessian</source>
        <translation>طيف مصفوفة هيسه للدخل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>نسخ نصًا</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>No run has anything called “%1”; settings, columns, name, state, tag and notes can be asked</source>
        <translation>لا يوجد في أي تشغيل ما اسمه «%1»؛ يمكن السؤال عن الإعدادات والأعمدة و name و state و tag و notes</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>فرع ‏%1</translation>
    </message>
    <message>
        <source>untrained network</source>
        <translation>شبكة غير مدرَّبة</translation>
    </message>
    <message>
        <source>from %1 at step %2</source>
        <translation>من ‏%1 عند الخطوة ‏%2</translation>
    </message>
    <message>
        <source>, branched off</source>
        <translation>، متفرّع</translation>
    </message>
    <message>
        <source>It is the present run: ▶ trains it on</source>
        <translation>هذا هو التشغيل الحالي: ▶ يتابع تدريبه</translation>
    </message>
    <message>
        <source>It was kept in memory only, and its network is gone</source>
        <translation>كان محفوظًا في الذاكرة فقط، وقد زالت شبكته</translation>
    </message>
    <message>
        <source>Another program is training it</source>
        <translation>برنامج آخر يدرّبه الآن</translation>
    </message>
    <message>
        <source>Pause the present run first</source>
        <translation>أوقف التشغيل الحالي مؤقتًا أولًا</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>يُحمَّل</translation>
    </message>
    <message>
        <source>running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1, standard deviation</source>
        <translation>%1، الانحراف المعياري</translation>
    </message>
    <message>
        <source>Loss, accuracy and input curvature while the network learns</source>
        <translation>الخسارة والدقة وانحناء الدخل أثناء تعلّم الشبكة</translation>
    </message>
    <message>
        <source>Test pictures, their attacks, and the directions that matter</source>
        <translation>صور الاختبار والهجمات عليها والاتجاهات المهمة</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Draw a digit or a garment, or drop an image: what the network makes of it</source>
        <translation>ارسم رقمًا أو قطعة ملابس، أو أفلت صورة: لترى ما تفهمه الشبكة منها</translation>
    </message>
    <message>
        <source>Accuracy under attack against the size of the perturbation</source>
        <translation>الدقة تحت الهجوم مقابل حجم التشويش</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>الانحناء</translation>
    </message>
    <message>
        <source>How strongly the loss bends at many test samples, and the spectrum of one of them</source>
        <translation>مدى انحناء الخسارة عند كثير من عيّنات الاختبار، وطيف واحدة منها</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>The loss along a line and over a plane through one test sample, and what g and H predict</source>
        <translation>الخسارة على طول مستقيم وفوق مستوٍ يمرّان بعيّنة اختبار، وما يتنبّأ به g و H</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Decision regions and curvature over the plane of a 2-D data set</source>
        <translation>مناطق القرار والانحناء فوق مستوي مجموعة بيانات ثنائية البعد</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>المقدِّرات</translation>
    </message>
    <message>
        <source>How fast each way of estimating curvature comes near the exact value</source>
        <translation>سرعة اقتراب كل طريقة لتقدير الانحناء من القيمة الدقيقة</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>الالتباس</translation>
    </message>
    <message>
        <source>Which classes the network takes for which; a cell selects its samples in all views</source>
        <translation>أي الأصناف تحسبه الشبكة أيّها؛ الخلية تحدّد عيّناتها في كل العروض</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>What a network on the circle predicts, and what it should</source>
        <translation>ما تتنبّأ به شبكة على الدائرة، وما ينبغي لها</translation>
    </message>
    <message>
        <source>‖H‖ curvature</source>
        <translation>⁦‖H‖⁩ الانحناء</translation>
    </message>
    <message>
        <source>‖H‖ (nats per squared input)</source>
        <translation>⁦‖H‖⁩ (نات لكل مربّع دخل)</translation>
    </message>
    <message>
        <source>How strongly the loss bends: the largest |eigenvalue| of its second derivatives with respect to the input</source>
        <translation>شدّة انحناء الخسارة: أكبر قيمة ذاتية بالقيمة المطلقة لمشتقاتها الثانية بالنسبة إلى الدخل</translation>
    </message>
    <message>
        <source>‖g‖ slope</source>
        <translation>⁦‖g‖⁩ الميل</translation>
    </message>
    <message>
        <source>‖g‖ (nats per input)</source>
        <translation>⁦‖g‖⁩ (نات لكل وحدة دخل)</translation>
    </message>
    <message>
        <source>How steep the loss is: the length of its gradient with respect to the input</source>
        <translation>شدّة ميل الخسارة: طول تدرّجها بالنسبة إلى الدخل</translation>
    </message>
    <message>
        <source>‖H‖/‖g‖ bend per slope</source>
        <translation>⁦‖H‖/‖g‖⁩ الانحناء لكل ميل</translation>
    </message>
    <message>
        <source>‖H‖ ÷ ‖g‖ (per input)</source>
        <translation>⁦‖H‖ ÷ ‖g‖⁩ (لكل وحدة دخل)</translation>
    </message>
    <message>
        <source>Curvature divided by slope. Unlike ‖H‖ alone it does not vanish just because the network is almost certain</source>
        <translation>الانحناء مقسومًا على الميل. بخلاف ⁦‖H‖⁩ وحده، لا يتلاشى لمجرّد أن الشبكة شبه متيقّنة</translation>
    </message>
    <message>
        <source>Margin of the logits</source>
        <translation>هامش اللوجيتات</translation>
    </message>
    <message>
        <source>margin: z_true − max z_other (logits)</source>
        <translation>الهامش: ⁦z_true − max z_other⁩ (لوجيت)</translation>
    </message>
    <message>
        <source>How far the logit of the true class is above the best other one. Negative: the prediction is wrong</source>
        <translation>كم يعلو لوجيت الصنف الصحيح على أفضل لوجيت آخر. إن كان سالبًا فالتنبّؤ خاطئ</translation>
    </message>
    <message>
        <source>‖H‖ exact, from the classes&apos; gradients</source>
        <translation>⁦‖H‖⁩ بدقة، من تدرّجات الأصناف</translation>
    </message>
    <message>
        <source>‖H‖ estimate: %1, ≤ %2 products</source>
        <translation>تقدير ⁦‖H‖⁩: ‏%1، ≤ ‏%2 من الجداءات</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>%1, residual ≤ %2%3</source>
        <translation>%1، الباقي ≤ ‏%2%3</translation>
    </message>
    <message>
        <source>How the nearest mistake is looked for. DeepFool is quick; Carlini–Wagner is slow, its distances are among the shortest, and it measures in L2 only%1.</source>
        <translation>كيفية البحث عن أقرب خطأ. DeepFool سريع؛ و Carlini–Wagner بطيء ومسافاته من أقصرها، وهو يقيس في L2 فقط%1.</translation>
    </message>
    <message>
        <source>: choose L2 in the bar at the top to use it</source>
        <translation>: اختر L2 في الشريط العلوي لاستخدامه</translation>
    </message>
    <message>
        <source>worst residual %1</source>
        <translation>أكبر باقٍ ‏%1</translation>
    </message>
    <message>
        <source>all eigenvalues, from the whole matrix; %1</source>
        <translation>كل القيم الذاتية من المصفوفة الكاملة؛ ‏%1</translation>
    </message>
    <message>
        <source>all that are not 0, from the classes&apos; gradients; %1</source>
        <translation>كل القيم غير الصفرية، من تدرّجات الأصناف؛ ‏%1</translation>
    </message>
    <message>
        <source>the %1 largest, Lanczos, %2 products; %3</source>
        <translation>أكبر ‏%1، ‏Lanczos، عدد الجداءات ‏%2؛ ‏%3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>, not certain</source>
        <translation>، غير مؤكّد</translation>
    </message>
    <message>
        <source>%1 %2 (estimate)</source>
        <translation>%1 ‏%2 (تقدير)</translation>
    </message>
    <message>
        <source>%1 %2 (certificate)</source>
        <translation>%1 ‏%2 (شهادة)</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>مُفنَّد</translation>
    </message>
    <message>
        <source>no certificate applies</source>
        <translation>لا تنطبق أي شهادة</translation>
    </message>
    <message>
        <source>when the training rests</source>
        <translation>حين يهدأ التدريب</translation>
    </message>
    <message>
        <source>when the pen rests</source>
        <translation>حين يتوقّف القلم</translation>
    </message>
    <message>
        <source>Estimates of ‖H‖</source>
        <translation>تقديرات ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>Hessian–vector products per sample</source>
        <translation>جداءات مصفوفة هيسه لكل عيّنة</translation>
    </message>
    <message>
        <source>mean estimate ÷ mean exact norm</source>
        <translation>متوسط التقدير ÷ متوسط المعيار الدقيق</translation>
    </message>
    <message>
        <source>How steep the loss is</source>
        <translation>شدّة ميل الخسارة</translation>
    </message>
    <message>
        <source>Where the loss bends down</source>
        <translation>أين تنحني الخسارة نحو الأسفل</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read the map: the ε-ball follows the mouse, drag moves the picture, a click on a test point opens it in every view. Key L</source>
        <translation>قراءة الخريطة: كرة ε تتبع الفأرة، والسحب يحرّك الصورة، والنقر على نقطة اختبار يفتحها في كل العروض. المفتاح L</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Press and drag to paint points of the chosen class; the right button erases. On a generated set its points become yours first. Key P; 0 to 9 choose the class</source>
        <translation>اضغط واسحب لرسم نقاط الصنف المختار؛ الزر الأيمن يمحو. في المجموعة المولَّدة تصير نقاطها ملكك أولًا. المفتاح P؛ من 0 إلى 9 لاختيار الصنف</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Drag the nearest point somewhere else; the right button erases. Key M</source>
        <translation>اسحب أقرب نقطة إلى مكان آخر؛ الزر الأيمن يمحو. المفتاح M</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Press and drag to take points away. Key E</source>
        <translation>اضغط واسحب لإزالة النقاط. المفتاح E</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Cross-entropy in nats if the predicted class is taken as the truth: −log of its probability</source>
        <translation>الإنتروبيا المتقاطعة بالنات إذا عُدّ الصنف المتوقَّع صحيحًا: ⁦−log⁩ احتماله</translation>
    </message>
    <message>
        <source>Length of the gradient of the loss with respect to the point: how steep the loss is here</source>
        <translation>طول تدرّج الخسارة بالنسبة إلى النقطة: شدّة ميل الخسارة هنا</translation>
    </message>
    <message>
        <source>Norm of the 2×2 Hessian, the larger of |λ max| and |λ min|: how strongly the loss bends here. Exact, in double precision</source>
        <translation>معيار مصفوفة هيسه 2×2، أكبر ⁦|λ max|⁩ و ⁦|λ min|⁩: شدّة انحناء الخسارة هنا. دقيق، بالدقة المضاعفة</translation>
    </message>
    <message>
        <source>Largest eigenvalue of H: the bend in the direction in which the loss bends up most</source>
        <translation>أكبر قيمة ذاتية لـ H: الانحناء في الاتجاه الذي تنحني فيه الخسارة نحو الأعلى أشدّ انحناء</translation>
    </message>
    <message>
        <source>Smallest eigenvalue of H: below 0 the loss bends down in some direction</source>
        <translation>أصغر قيمة ذاتية لـ H: دون 0 تنحني الخسارة نحو الأسفل في اتجاه ما</translation>
    </message>
    <message>
        <source>Bends along</source>
        <translation>ينحني باتجاه</translation>
    </message>
    <message>
        <source>Direction of the eigenvector with the larger |λ|, as an angle to the x₁ axis</source>
        <translation>اتجاه المتجه الذاتي ذي ⁦|λ|⁩ الأكبر، زاويةً مع المحور x₁</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>wrong ones</source>
        <translation>الخاطئة</translation>
    </message>
    <message>
        <source>Misclassified without an attack</source>
        <translation>مصنَّفة خطأ دون هجوم</translation>
    </message>
    <message>
        <source>flipped ones</source>
        <translation>المنقلبة</translation>
    </message>
    <message>
        <source>Right without an attack, wrong under the chosen attack at the present ε</source>
        <translation>صحيحة دون هجوم، خاطئة تحت الهجوم المختار عند ε الحالي</translation>
    </message>
    <message>
        <source>brushed ones</source>
        <translation>المحدَّدة</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الصنف ‏%1</translation>
    </message>
    <message>
        <source>Pictures whose true class is %1</source>
        <translation>الصور التي صنفها الصحيح ‏%1</translation>
    </message>
    <message>
        <source>ε = %1 · step %2 · %5 of %6 wrong · ‖H‖: %3, %4 products, residual ≤ %7%8</source>
        <translation>⁦ε = %1⁩ · الخطوة ‏%2 · ‏%5 من ‏%6 خاطئة · ⁦‖H‖⁩: ‏%3، ‏%4 من الجداءات، الباقي ≤ ‏%7%8</translation>
    </message>
    <message>
        <source>no attack</source>
        <translation>لا هجوم</translation>
    </message>
    <message>
        <source>%1 at step %2: %3 test samples%4, attacked with %5, bars of 95 %</source>
        <translation>‏%1 عند الخطوة ‏%2: ‏%3 من عيّنات الاختبار%4، هوجمت بـ ‏%5، أشرطة 95 %</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>, balanced</source>
        <translation>، متوازنة</translation>
    </message>
    <message>
        <source>, median distance %1</source>
        <translation>، وسيط المسافة ‏%1</translation>
    </message>
    <message>
        <source>unknown: over half hold</source>
        <translation>غير معروف: أكثر من النصف صامد</translation>
    </message>
    <message>
        <source>%1 at step %2: %3 (without attack %4; %5 samples%6)</source>
        <translation>‏%1 عند الخطوة ‏%2: ‏%3 (دون هجوم ‏%4؛ ‏%5 من العيّنات%6)</translation>
    </message>
    <message>
        <source>random instead of %1: %2</source>
        <translation>عشوائي بدلًا من ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>the line stays in the box [0,1] of valid inputs</source>
        <translation>يبقى المستقيم داخل المكعّب [0,1] للمدخلات الصالحة</translation>
    </message>
    <message>
        <source>the line leaves the box [0,1] at once</source>
        <translation>يخرج المستقيم من المكعّب [0,1] فورًا</translation>
    </message>
    <message>
        <source>the line is in the box [0,1] for %1 ≤ t ≤ %2</source>
        <translation>يقع المستقيم داخل المكعّب [0,1] من أجل ⁦%1 ≤ t ≤ %2⁩</translation>
    </message>
    <message>
        <source>, by up to %1</source>
        <translation>، بمقدار يصل إلى ‏%1</translation>
    </message>
    <message>
        <source> in %1 of the pixels</source>
        <translation> في ‏%1 من البكسلات</translation>
    </message>
    <message>
        <source>quadratic model within %1 of ℓ </source>
        <translation>النموذج التربيعي ضمن ‏%1 من ℓ </translation>
    </message>
    <message>
        <source>up to |t| ≤ %1</source>
        <translation>حتى ⁦|t| ≤ %1⁩</translation>
    </message>
    <message>
        <source>on the whole line</source>
        <translation>على المستقيم كله</translation>
    </message>
    <message>
        <source>vᵀHv = %1</source>
        <translation>vᵀHv = %1</translation>
    </message>
    <message>
        <source>λ = %1 (%2, %3 products, residual %4)</source>
        <translation>λ = %1 (‏%2، ‏%3 من الجداءات، الباقي ‏%4)</translation>
    </message>
    <message>
        <source>cosine of the two directions %1</source>
        <translation>جيب تمام الزاوية بين الاتجاهين ‏%1</translation>
    </message>
    <message>
        <source>PGD stays in the plane</source>
        <translation>يبقى PGD في المستوي</translation>
    </message>
    <message>
        <source>PGD strays up to %1 from the plane</source>
        <translation>يبتعد PGD حتى ‏%1 عن المستوي</translation>
    </message>
    <message>
        <source>, failed at step %1</source>
        <translation>، فشل عند الخطوة ‏%1</translation>
    </message>
    <message>
        <source>, interrupted at step %1</source>
        <translation>، قُطع عند الخطوة ‏%1</translation>
    </message>
    <message>
        <source>, failed at step %1 of %2</source>
        <translation>، فشل عند الخطوة ‏%1 من ‏%2</translation>
    </message>
    <message>
        <source>, interrupted at step %1 of %2</source>
        <translation>، قُطع عند الخطوة ‏%1 من ‏%2</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>دفعة ‏%1</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>الحقب %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>البذرة ‏%1</translation>
    </message>
    <message>
        <source>, a branch %1</source>
        <translation>، فرع ‏%1</translation>
    </message>
    <message>
        <source>%1 %2: median of %3, %4, %5 products, residual ≤ %6%7</source>
        <translation>⁦%1 %2⁩: وسيط ‏%3، ‏%4، ‏%5 من الجداءات، الباقي ≤ ‏%6%7</translation>
    </message>
    <message>
        <source>epoch %1: train %2 %, test %3 %, gap %4 points</source>
        <translation>الحقبة ‏%1: التدريب ‏%2 %، الاختبار ‏%3 %، الفجوة ‏%4 نقطة</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1, step %2, %3, %4 samples%5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1، الخطوة ‏%2، ‏%3، ‏%4 من العيّنات%5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>, cancelled before the end</source>
        <translation>، أُلغي قبل النهاية</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;margin-top:8px; margin-bottom:0&apos;&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt; %3&lt;/b&gt;%4&lt;br/&gt;%5&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;margin-top:8px; margin-bottom:0&apos;&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt; %3&lt;/b&gt;%4&lt;br/&gt;%5&lt;/p&gt;</translation>
    </message>
    <message>
        <source> – not so</source>
        <translation> – ليس كذلك</translation>
    </message>
    <message>
        <source> – could not be asked</source>
        <translation> – تعذّر السؤال</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 %2&lt;/p&gt;&lt;p&gt;A network can look robust because its gradients mislead the attack: they vanish, or the loss bends away at once. The checks ask whether that is so here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 ‏%2&lt;/p&gt;&lt;p&gt;قد تبدو الشبكة متينة لأن تدرّجاتها تضلّل الهجوم: فهي تتلاشى، أو تنحرف الخسارة فورًا. تسأل الفحوص هل هذا هو الحال هنا.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Press “Run checks”.</source>
        <translation>اضغط «إجراء الفحوص».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذّرت قراءة ‏%1: ‏%2.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>run, pause</source>
        <translation>تشغيل، إيقاف مؤقت</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>Shift + .</source>
        <translation>Shift + .</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>حتى نهاية الحقبة</translation>
    </message>
    <message>
        <source>Ctrl + .</source>
        <translation>Ctrl + .</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ctrl + R</source>
        <translation>Ctrl + R</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Ctrl + Z, Ctrl + Shift + Z</source>
        <translation>Ctrl + Z, Ctrl + Shift + Z</translation>
    </message>
    <message>
        <source>undo, redo a change of settings</source>
        <translation>التراجع عن تغيير في الإعدادات، إعادته</translation>
    </message>
    <message>
        <source>Ctrl + E</source>
        <translation>Ctrl + E</translation>
    </message>
    <message>
        <source>evaluate robustness</source>
        <translation>تقييم المتانة</translation>
    </message>
    <message>
        <source>Ctrl + L</source>
        <translation>Ctrl + L</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Ctrl + Enter, Ctrl + PgUp, PgDn</source>
        <translation>Ctrl + Enter, Ctrl + PgUp, PgDn</translation>
    </message>
    <message>
        <source>lesson: run or compare the step, back, next</source>
        <translation>الدرس: تنفيذ الخطوة أو مقارنتها، السابق، التالي</translation>
    </message>
    <message>
        <source>Ctrl + Shift + C, V</source>
        <translation>Ctrl + Shift + C, V</translation>
    </message>
    <message>
        <source>copy, paste the experiment as a line of text</source>
        <translation>نسخ التجربة سطرًا نصيًا، لصقها</translation>
    </message>
    <message>
        <source>Ctrl + K</source>
        <translation>Ctrl + K</translation>
    </message>
    <message>
        <source>find a view, a setting, a run, a lesson or a command by its name</source>
        <translation>البحث بالاسم عن عرض أو إعداد أو تشغيل أو درس أو أمر</translation>
    </message>
    <message>
        <source>large texts and lines for a room, full screen</source>
        <translation>نصوص وخطوط كبيرة للقاعة، ملء الشاشة</translation>
    </message>
    <message>
        <source>Ctrl + 1 … 9, 0</source>
        <translation>Ctrl + 1 … 9, 0</translation>
    </message>
    <message>
        <source>the tabs in their order</source>
        <translation>التبويبات بترتيبها</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Ctrl + F</translation>
    </message>
    <message>
        <source>fit all plots of the tab</source>
        <translation>ملاءمة كل مخططات التبويب</translation>
    </message>
    <message>
        <source>Ctrl + T</source>
        <translation>Ctrl + T</translation>
    </message>
    <message>
        <source>light, dark</source>
        <translation>فاتح، داكن</translation>
    </message>
    <message>
        <source>← →, ↑ ↓, Enter</source>
        <translation>← →, ↑ ↓, Enter</translation>
    </message>
    <message>
        <source>pictures: turn the page, choose one, open it for all views</source>
        <translation>الصور: تقليب الصفحة، اختيار صورة، فتحها في كل العروض</translation>
    </message>
    <message>
        <source>Delete in the table of runs</source>
        <translation>Delete في جدول التشغيلات</translation>
    </message>
    <message>
        <source>move the chosen runs into the trash; Ctrl + Z brings them back</source>
        <translation>نقل التشغيلات المختارة إلى سلة المهملات؛ Ctrl + Z يعيدها</translation>
    </message>
    <message>
        <source>Ctrl + Z, Delete, Ctrl + V</source>
        <translation>Ctrl + Z, Delete, Ctrl + V</translation>
    </message>
    <message>
        <source>canvas: undo a stroke, clear, paste an image</source>
        <translation>لوحة الرسم: التراجع عن خط، المسح، لصق صورة</translation>
    </message>
    <message>
        <source>Ctrl + Shift + T</source>
        <translation>Ctrl + Shift + T</translation>
    </message>
    <message>
        <source>a twin: a second run beside this one</source>
        <translation>توأم: تشغيل ثانٍ إلى جانب هذا</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>look back: to the moment before, to the next</source>
        <translation>النظر إلى الوراء: إلى اللحظة السابقة، إلى التالية</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the present network</source>
        <translation>العودة إلى الشبكة الحالية</translation>
    </message>
    <message>
        <source>drag in a plot</source>
        <translation>السحب في مخطط</translation>
    </message>
    <message>
        <source>zoom to the rectangle (Shift: move)</source>
        <translation>تكبير المستطيل (Shift: تحريك)</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>عجلة الفأرة</translation>
    </message>
    <message>
        <source>zoom; over an axis only that axis</source>
        <translation>تكبير؛ فوق محور: ذلك المحور فقط</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>fit the plot again</source>
        <translation>ملاءمة المخطط من جديد</translation>
    </message>
    <message>
        <source>click in the legend</source>
        <translation>النقر في وسيلة الإيضاح</translation>
    </message>
    <message>
        <source>hide, show a curve</source>
        <translation>إخفاء منحنى، إظهاره</translation>
    </message>
    <message>
        <source>plot in focus: log axis, fit, move the cursor</source>
        <translation>المخطط النشط: محور لوغاريتمي، ملاءمة، تحريك المؤشر</translation>
    </message>
    <message>
        <source>map: look, paint, move, erase, class to paint</source>
        <translation>الخريطة: قراءة، رسم، تحريك، محو، صنف الرسم</translation>
    </message>
    <message>
        <source>Enter, ← →, Esc</source>
        <translation>Enter, ← →, Esc</translation>
    </message>
    <message>
        <source>robustness curve: pictures of the point under the cursor, of the next, of none</source>
        <translation>منحنى المتانة: صور النقطة تحت المؤشر، التالية، لا شيء</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>About HessianLab</source>
        <translation>حول HessianLab</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;HessianLab %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A laboratory for input-space curvature and robustness of neural networks.&lt;/p&gt;&lt;p&gt;Method: W. Mustafa, R. A. Vandermeulen, M. Kloft, “Input Hessian Regularization of Neural Networks”, 2020.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later. Built with Qt %2, LibTorch and QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;HessianLab %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;مختبر لانحناء فضاء الدخل ومتانة الشبكات العصبية.&lt;/p&gt;&lt;p&gt;الطريقة: W. Mustafa, R. A. Vandermeulen, M. Kloft, “Input Hessian Regularization of Neural Networks”, 2020.&lt;/p&gt;&lt;p&gt;الترخيص: GPL-3.0-or-later. بُني باستخدام Qt ‏%2 و LibTorch و QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد جاهز</translation>
    </message>
    <message>
        <source>Show the network of %1</source>
        <translation>إظهار شبكة ‏%1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>الإعدادات ‎(*.json)</translation>
    </message>
    <message>
        <source>Experiment, with view and attack (*%1)</source>
        <translation>تجربة، مع العرض والهجوم ‎(*%1)</translation>
    </message>
    <message>
        <source>Copied. Whoever pastes it into HessianLab (Ctrl+Shift+V) has this experiment.</source>
        <translation>نُسخت. من يلصقها في HessianLab ‏(Ctrl+Shift+V) يحصل على هذه التجربة.</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>يُحمَّل …</translation>
    </message>
    <message>
        <source>ready: press ▶ or Space</source>
        <translation>جاهز: اضغط ▶ أو مفتاح المسافة</translation>
    </message>
    <message>
        <source>plain %1 % · penalty %2 % · probes %3 % · tests %4 %</source>
        <translation>تدريب ‏%1 % · عقوبة ‏%2 % · قياسات ‏%3 % · اختبارات ‏%4 %</translation>
    </message>
    <message>
        <source>Weights are kept from the beginning, from each curvature probe and from the end of each epoch. When the memory is full, every other moment is dropped; the first and the newest always stay.</source>
        <translation>تُحفظ الأوزان من البداية ومن كل قياس للانحناء ومن نهاية كل حقبة. إذا امتلأت الذاكرة حُذفت لحظة من كل لحظتين؛ وتبقى الأولى والأحدث دائمًا.</translation>
    </message>
    <message>
        <source>step %1 of %2 · looking back</source>
        <translation>الخطوة ‏%1 من ‏%2 · نظر إلى الوراء</translation>
    </message>
    <message>
        <source>step %1 · live</source>
        <translation>الخطوة ‏%1 · مباشر</translation>
    </message>
    <message>
        <source> Click, then press “Run checks”.</source>
        <translation> انقر، ثم اضغط «إجراء الفحوص».</translation>
    </message>
    <message>
        <source> Click for the reasons.</source>
        <translation> انقر لمعرفة الأسباب.</translation>
    </message>
    <message>
        <source>Gradient masking: </source>
        <translation>حجب التدرّج: </translation>
    </message>
    <message>
        <source>, %1 of %2 not certain</source>
        <translation>، ‏%1 من ‏%2 غير مؤكّدة</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>لا نقاط</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 من النقاط</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعَّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>Power, from the gradient</source>
        <translation>طريقة القوى، بدءًا من التدرّج</translation>
    </message>
    <message>
        <source>Power, random start</source>
        <translation>طريقة القوى، بدء عشوائي</translation>
    </message>
    <message>
        <source>Ascent of the paper</source>
        <translation>طريقة الصعود من البحث</translation>
    </message>
    <message>
        <source>Hutchinson, Frobenius norm</source>
        <translation>Hutchinson، معيار فروبينيوس</translation>
    </message>
    <message>
        <source>Power iteration: v ← Hv/‖Hv‖. Each product turns v towards the direction in which the loss bends most. The estimate ‖Hv‖ is never above ‖H‖, and grows from product to product.</source>
        <translation>طريقة القوى: ⁦v ← Hv/‖Hv‖⁩. كل جداء يدير v نحو الاتجاه الذي تنحني فيه الخسارة أشدّ انحناء. التقدير ⁦‖Hv‖⁩ لا يتجاوز ⁦‖H‖⁩ أبدًا، ويزداد من جداء إلى جداء.</translation>
    </message>
    <message>
        <source> It starts at the gradient, which often lies near that direction already.</source>
        <translation> تبدأ من التدرّج، وهو غالبًا قريب من ذلك الاتجاه أصلًا.</translation>
    </message>
    <message>
        <source> It starts at a random direction, which holds a little of every eigenvector.</source>
        <translation> تبدأ من اتجاه عشوائي فيه قليل من كل متجه ذاتي.</translation>
    </message>
    <message>
        <source>Lanczos: keeps all vectors so far and takes the best direction of the space that they span. Usually far ahead after a few products, for more memory. Its estimate is never above ‖H‖.</source>
        <translation>Lanczos: يحتفظ بكل المتجهات السابقة ويأخذ أفضل اتجاه في الفضاء الذي تولّده. يتقدّم عادةً كثيرًا بعد بضعة جداءات، مقابل ذاكرة أكبر. تقديره لا يتجاوز ⁦‖H‖⁩ أبدًا.</translation>
    </message>
    <message>
        <source>Ascent of the paper: v ← (v + α s) scaled to length 1, where s points to where ‖Hv‖ grows fastest. Two products a step. With the long step used here it is a damped power iteration.</source>
        <translation>طريقة الصعود من البحث: ⁦v ← (v + α s)⁩ بعد ردّه إلى الطول 1، حيث يشير s إلى حيث يزداد ⁦‖Hv‖⁩ بأسرع ما يمكن. جداءان لكل خطوة. مع الخطوة الطويلة المستعملة هنا تكون طريقة قوى مخمَّدة.</translation>
    </message>
    <message>
        <source>Hutchinson: the root of the mean of ‖Hv‖² over random vectors of +1 and −1. It estimates another norm, the Frobenius norm √(Σ λ²), which is at least ‖H‖: it does not settle at 1 unless H has a single eigenvalue. It has no direction, so no residual.</source>
        <translation>Hutchinson: جذر متوسط ⁦‖Hv‖²⁩ على متجهات عشوائية من ‎+1 و −1. يقدّر معيارًا آخر، معيار فروبينيوس ⁦√(Σ λ²)⁩، وهو لا يقل عن ⁦‖H‖⁩: لا يستقر عند 1 إلا إذا كان لـ H قيمة ذاتية واحدة. ليس له اتجاه، فلا باقٍ له.</translation>
    </message>
    <message>
        <source>Exact ‖H‖</source>
        <translation>⁦‖H‖⁩ بدقة</translation>
    </message>
    <message>
        <source>The reference. This network is piecewise linear, so H = JᵀSJ, and its norm is the largest eigenvalue of a matrix of classes by classes: exact for %1 gradients, in float64. Residual %2.</source>
        <translation>المرجع. هذه الشبكة خطية على قطع، إذن ⁦H = JᵀSJ⁩، ومعيارها هو أكبر قيمة ذاتية لمصفوفة بحجم أصناف في أصناف: دقيق مقابل ‏%1 من التدرّجات، بـ float64. الباقي ‏%2.</translation>
    </message>
    <message>
        <source>The reference: Lanczos in float64 until the residual is below 1e-6, here %1 products, residual %2. An eigenvalue lies within residual × ‖H‖ of it.</source>
        <translation>المرجع: Lanczos بـ float64 حتى يقل الباقي عن 1e-6، هنا ‏%1 من الجداءات، الباقي ‏%2. توجد قيمة ذاتية على بعد لا يتجاوز الباقي ⁦× ‖H‖⁩.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>بقي ‏%1 ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي ‏%1</translation>
    </message>
    <message>
        <source>%1 is not a file and was left alone; choose another name.</source>
        <translation>‏%1 ليس ملفًا ولم يُمَسّ؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>تعذّرت كتابة ‏%1: ‏%2.</translation>
    </message>
    <message>
        <source>
Click: show these samples everywhere</source>
        <translation>
نقرة: إظهار هذه العيّنات في كل مكان</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2</source>
        <translation>تعذّرت قراءة «%1» كصورة: ‏%2</translation>
    </message>
    <message>
        <source>“%1” is not a picture; PNG, JPEG, BMP and SVG files can be opened.</source>
        <translation>‏«%1» ليس صورة؛ يمكن فتح ملفات PNG و JPEG و BMP و SVG.</translation>
    </message>
    <message>
        <source>no finite value</source>
        <translation>لا قيمة منتهية</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>، ‏%1 على الأكثر</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>، ‏%1 على الأقل</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>متناقص</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>متزايد</translation>
    </message>
    <message>
        <source>%1 could not be drawn at %2 × %3; choose a smaller size.</source>
        <translation>تعذّر رسم ‏%1 بحجم ‏%2 × ‏%3؛ اختر حجمًا أصغر.</translation>
    </message>
    <message>
        <source>A frame of %1 × %2 pixels cannot be written; choose a smaller size.</source>
        <translation>تعذّرت كتابة إطار بحجم ‏%1 × ‏%2 بكسل؛ اختر حجمًا أصغر.</translation>
    </message>
    <message>
        <source>Tick “Bounds” in the Robustness tab, or run hessianlab-cli evaluate, which computes them.</source>
        <translation>فعّل «الحدود» في تبويب المتانة، أو نفّذ hessianlab-cli evaluate الذي يحسبها.</translation>
    </message>
    <message>
        <source>Press “Run checks” under “Can it be trusted?” in the window, or run hessianlab-cli evaluate, which runs them.</source>
        <translation>اضغط في النافذة «إجراء الفحوص» تحت «هل يمكن الوثوق بها؟»، أو نفّذ hessianlab-cli evaluate الذي يجريها.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>What the first layer looks for, and what it finds in the open picture</source>
        <translation>ما تبحث عنه الطبقة الأولى وما تجده في الصورة المفتوحة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>lesson: go on, whatever comes next</source>
        <translation>الدرس: المتابعة إلى ما يلي أيًّا كان</translation>
    </message>
    <message>
        <source>first steps: the keyboard goes to the card</source>
        <translation>الخطوات الأولى: تنتقل لوحة المفاتيح إلى البطاقة</translation>
    </message>
    <message>
        <source>Branch from %1</source>
        <translation>التفرّع من ‏%1</translation>
    </message>
    <message>
        <source>%1, matrix</source>
        <translation>%1، المصفوفة</translation>
    </message>
    <message>
        <source>one parameter</source>
        <translation>معامل واحد</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 من المعاملات</translation>
    </message>
    <message>
        <source>Multiply–adds of convolutions and linear layers for one sample, forwards. Biases, activations and pooling are not counted. Who counts multiplications and additions as operations of their own (FLOPs) gets twice as many.</source>
        <translation>عمليات الضرب والجمع في الالتفافات والطبقات الخطية لعيّنة واحدة، في الاتجاه الأمامي. لا يُحسب الانحياز ولا التنشيط ولا التجميع. من يعدّ الضرب والجمع عمليتين منفصلتين (FLOPs) يحصل على ضعف العدد.</translation>
    </message>
    <message>
        <source>Map: arrows of the attack</source>
        <translation>الخريطة: أسهم الهجوم</translation>
    </message>
    <message>
        <source>Map: ε-balls</source>
        <translation>الخريطة: كرات ε</translation>
    </message>
    <message>
        <source>Map: eigenvectors</source>
        <translation>الخريطة: المتجهات الذاتية</translation>
    </message>
    <message>
        <source>Map: curvature ‖H‖</source>
        <translation>الخريطة: الانحناء ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>Map: slope ‖g‖</source>
        <translation>الخريطة: الميل ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>Map: smallest eigenvalue</source>
        <translation>الخريطة: أصغر قيمة ذاتية</translation>
    </message>
    <message>
        <source>Robustness: each attack</source>
        <translation>المتانة: كل هجوم</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;Drawn until the next step: %2.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;يُرسم حتى الخطوة التالية: ‏%2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>For onnxruntime, Netron and others: inputs from 0 to 1 to logits</source>
        <translation>لـ onnxruntime و Netron وغيرهما: من مدخلات بين 0 و 1 إلى لوجيتات</translation>
    </message>
    <message>
        <source>The weights by name, with the layers</source>
        <translation>الأوزان بأسمائها، مع الطبقات</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch: inputs from 0 to 1 to logits</source>
        <translation>لـ PyTorch و LibTorch: من مدخلات بين 0 و 1 إلى لوجيتات</translation>
    </message>
    <message>
        <source>blue, green, red</source>
        <translation>أزرق، أخضر، أحمر</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>أحمر، أخضر، أزرق</translation>
    </message>
    <message>
        <source>channels last in the file</source>
        <translation>القنوات في آخر الأبعاد في الملف</translation>
    </message>
    <message>
        <source>0 to 1, as the data are</source>
        <translation>من 0 إلى 1، كما هي البيانات</translation>
    </message>
    <message>
        <source>%1 to %2; the data&apos;s 0 to 1 become that first</source>
        <translation>من ‏%1 إلى ‏%2؛ يُحوَّل إليه أولًا مجال البيانات من 0 إلى 1</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>no; it takes them as they are</source>
        <translation>لا؛ تأخذها كما هي</translation>
    </message>
    <message>
        <source>less %1; divided by %2</source>
        <translation>ناقص ‏%1؛ مقسومًا على ‏%2</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Left off</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>the %1 at its end: the loss has one of its own</source>
        <translation>%1 في آخرها: للخسارة مثلها</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>as in the file&apos;s own test data, to %1</source>
        <translation>كما في بيانات الاختبار التي في الملف، بفارق ‏%1</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>%1 of the first %2 test samples; always the most frequent class: %3</source>
        <translation>%1 من أول ‏%2 من عيّنات الاختبار؛ بالصنف الأكثر تكرارًا دائمًا: ‏%3</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>المجال من ‏%1 إلى ‏%2</translation>
    </message>
    <message>
        <source>colours blue, green, red</source>
        <translation>الألوان: أزرق، أخضر، أحمر</translation>
    </message>
    <message>
        <source>No better than chance: most often the range of the inputs is another. Read with %1 it would be right on %2 of the first %3.</source>
        <translation>ليست أفضل من المصادفة: الغالب أن مجال المدخلات مختلف. لو قُرئت مع ‏%1 لأصابت في ‏%2 من أول ‏%3.</translation>
    </message>
    <message>
        <source>No better than chance. Check the range of its inputs, by what they were normalised, the order of the colours, and that it numbers the classes as these data do.</source>
        <translation>ليست أفضل من المصادفة. تحقّق من مجال المدخلات، وممّا سُوّيت به، ومن ترتيب الألوان، ومن أنها ترقّم الأصناف كما ترقّمها هذه البيانات.</translation>
    </message>
    <message>
        <source>It was trained elsewhere: its weights lie in its folder.</source>
        <translation>دُرّبت في مكان آخر: أوزانها في مجلدها.</translation>
    </message>
    <message>
        <source>It is the network that is shown: ▶ trains it on as a run of its own</source>
        <translation>هي الشبكة المعروضة: ▶ يتابع تدريبها في تشغيل خاص بها</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>أزرق سماوي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>%1 is nothing that the window can open: drop data, a network, a picture, settings (.json), an experiment (.hessianlab), a lesson or the folder of a run.</source>
        <translation>لا تستطيع النافذة فتح ‏%1: أفلت بيانات، أو شبكة، أو صورة، أو إعدادات (.json)، أو تجربة (.hessianlab)، أو درسًا، أو مجلد تشغيل.</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>تغيير في ‏%1</translation>
    </message>
    <message>
        <source>λ %1 from step %2</source>
        <translation>⁦λ %1⁩ من الخطوة ‏%2</translation>
    </message>
    <message>
        <source>learning rate %1 from step %2</source>
        <translation>معدّل التعلّم ‏%1 من الخطوة ‏%2</translation>
    </message>
    <message>
        <source>%1 more changes</source>
        <translation>تغييرات أخرى: ‏%1</translation>
    </message>
    <message>
        <source>nothing changed while it trains</source>
        <translation>لا تغيير أثناء التدريب</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>كاملة الاتصال</translation>
    </message>
    <message>
        <source>convolutional</source>
        <translation>التفافية</translation>
    </message>
    <message>
        <source>MobileNet-like</source>
        <translation>شبيهة بـ MobileNet</translation>
    </message>
    <message>
        <source>ResNet-like</source>
        <translation>شبيهة بـ ResNet</translation>
    </message>
    <message>
        <source>DenseNet-like</source>
        <translation>شبيهة بـ DenseNet</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطية</translation>
    </message>
    <message>
        <source>%1: %2 operations, %3 parameters</source>
        <translation>%1: العمليات ‏%2، المعاملات ‏%3</translation>
    </message>
    <message>
        <source>Okabe–Ito (colour-blind safe)</source>
        <translation>Okabe–Ito (آمنة لعمى الألوان)</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>الحقبة ‏%1</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1، ما قيس</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>data of one&apos;s own and their kind</comment>
        <translation>‏%1 (‏%2)</translation>
    </message>
    <message>
        <source>attacks not checked</source>
        <translation>الهجمات لم تُفحص</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>لأوزان سابقة</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>How the training loss bends in the weights of one layer, and along which of them</source>
        <translation>كيف تنحني خسارة التدريب في أوزان طبقة واحدة، وعلى أيها</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>حقبة واحدة</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>كثيفة</translation>
    </message>
    <message>
        <source>%1; expected %2</source>
        <comment>in a formula</comment>
        <translation>‏%1؛ والمتوقع: ‏%2</translation>
    </message>
    <message>
        <source>As in the light window</source>
        <translation>كما في النافذة الفاتحة</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>What a layer inside the network makes of the test samples, class by class</source>
        <translation>ما تفعله طبقة داخل الشبكة بعيّنات الاختبار، صنفًا صنفًا</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>الترددات</translation>
    </message>
    <message>
        <source>Which frequencies the kernel of the circle learns fast, and where</source>
        <translation>أي الترددات تتعلمها نواة الدائرة بسرعة، وأين</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>The nodes of a graph, what the network answers on them, and what their neighbours say</source>
        <translation>عقد رسم بياني، وما تجيب به الشبكة عنها، وما يقوله جيرانها</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Points of synthetic faces that a network finds, and those that are true</source>
        <translation>نقاط وجوه اصطناعية تجدها شبكة، والنقاط الحقيقية</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يُقاس الآن …</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>القطعة ‏%1</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>أقل من 50 %</translation>
    </message>
    <message>
        <source>above 99 %</source>
        <translation>أكثر من 99 %</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>shaded: unknown, neither broken by an attack nor certified</source>
        <translation>المظلَّل: مجهول، لا كسره هجوم ولا وُثِّق</translation>
    </message>
    <message>
        <source>certified accuracy, %1 ε = %2</source>
        <translation>الدقة الموثَّقة، ⁦%1 ε = %2⁩</translation>
    </message>
    <message>
        <source>Robustness: certificates</source>
        <translation>المتانة: الشهادات</translation>
    </message>
    <message>
        <source>certified accuracy, %1&#xa0;ε&#xa0;=&#xa0;%2</source>
        <translation>الدقة الموثَّقة، ⁦%1&#xa0;ε&#xa0;=&#xa0;%2⁩</translation>
    </message>
    <message>
        <source>It was kept in memory only</source>
        <translation>كان محفوظًا في الذاكرة فقط</translation>
    </message>
    <message>
        <source>It has not finished: train it to its end first</source>
        <translation>لم يكتمل: درّبه أولًا حتى نهايته</translation>
    </message>
    <message>
        <source>This graph is read from files as it is. A graph of blocks, which is drawn here, can be edited</source>
        <translation>يُقرأ هذا الرسم البياني من ملفات كما هو. أما الرسم البياني من كتل، الذي يُسحب هنا، فيمكن تحريره</translation>
    </message>
    <message>
        <source>The settings ask for another graph than this one. Reset, and edit that one</source>
        <translation>تطلب الإعدادات رسمًا بيانيًا غير هذا. أعد الضبط وحرّر ذاك</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>nothing is proven of a wrong decision</source>
        <translation>لا شيء مُبرهَن عن قرار خاطئ</translation>
    </message>
    <message>
        <source>proven up to %1 %2 (%3)</source>
        <translation>مُبرهَن حتى ‏%1 ‏%2 (‏%3)</translation>
    </message>
    <message>
        <source>%1, each run</source>
        <translation>‏%1، كل تشغيل</translation>
    </message>
    <message>
        <source>%1 has no study file beside it (%2): open the folder of a study that was begun here or on Slurm</source>
        <translation>لا ملف دراسة إلى جانب ‏%1 (‏%2): افتح مجلد دراسة بدأت هنا أو على Slurm</translation>
    </message>
    <message>
        <source>settled: attack and certificate agree</source>
        <translation>محسوم: الهجوم والشهادة متفقان</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>checks pass</source>
        <translation>نجحت الفحوص</translation>
    </message>
    <message>
        <source>checks pass (step %1)</source>
        <translation>نجحت الفحوص (الخطوة ‏%1)</translation>
    </message>
    <message>
        <source>the result contradicts itself</source>
        <translation>النتيجة تناقض نفسها</translation>
    </message>
    <message>
        <source>1 check fails</source>
        <translation>فشل فحص واحد</translation>
    </message>
    <message>
        <source>1 check fails (step %1)</source>
        <translation>فشل فحص واحد (الخطوة ‏%1)</translation>
    </message>
    <message>
        <source>%1 checks fail</source>
        <translation>عدد الفحوص الفاشلة: ‏%1</translation>
    </message>
    <message>
        <source>%1 checks fail (step %2)</source>
        <translation>عدد الفحوص الفاشلة: ‏%1 (الخطوة ‏%2)</translation>
    </message>
    <message>
        <source>1 check could not be asked</source>
        <translation>تعذّر إجراء فحص واحد</translation>
    </message>
    <message>
        <source>1 check could not be asked (step %1)</source>
        <translation>تعذّر إجراء فحص واحد (الخطوة ‏%1)</translation>
    </message>
    <message>
        <source>%1 checks could not be asked</source>
        <translation>فحوص تعذّر إجراؤها: ‏%1</translation>
    </message>
    <message>
        <source>%1 checks could not be asked (step %2)</source>
        <translation>فحوص تعذّر إجراؤها: ‏%1 (الخطوة ‏%2)</translation>
    </message>
    <message>
        <source>No robustness was measured yet.</source>
        <translation>لم تُقَس المتانة بعد.</translation>
    </message>
    <message>
        <source>The last evaluation (%1, step %2) did not ask whether its attacks can be trusted.</source>
        <translation>لم يسأل التقييم الأخير (‏%1، الخطوة ‏%2) هل يمكن الوثوق بهجماته.</translation>
    </message>
    <message>
        <source>The curve of %1, step %2 may show more robustness than there is.</source>
        <translation>قد يُظهر منحنى ‏%1، الخطوة ‏%2 متانة أكبر من الموجودة.</translation>
    </message>
    <message>
        <source>The network of %1, step %2 leaves %3 of %4 questions without an answer; the report says why.</source>
        <translation>تترك شبكة ‏%1، الخطوة ‏%2 عددًا قدره ‏%3 من أصل ‏%4 من الأسئلة بلا جواب؛ والتقرير يبيّن السبب.</translation>
    </message>
    <message>
        <source>Nothing suggests that the attacks on %1, step %2 were blind; %3 checks ask for it. That is no proof.</source>
        <translation>لا شيء يوحي بأن الهجمات على ‏%1، الخطوة ‏%2 كانت عمياء؛ ‏%3 من الفحوص تسأل عن ذلك. وليس هذا برهانًا.</translation>
    </message>
    <message>
        <source>ReLU networks bend only at kinks, which H does not see: what is left in ‖H‖ is the softmax part. Softplus (β about 8) shows the curvature of the whole network.</source>
        <translation>شبكات ReLU لا تنحني إلا عند الانكسارات، و H لا تراها: لا يبقى في ⁦‖H‖⁩ إلا جزء softmax. أما softplus (β نحو 8) فتُظهر انحناء الشبكة كلها.</translation>
    </message>
    <message>
        <source>With so large a β softplus is nearly ReLU: curvature hides in narrow kinks that few samples hit, and its estimate becomes noisy.</source>
        <translation>مع β كبيرة كهذه تكاد softplus تكون ReLU: يختبئ الانحناء في انكسارات ضيّقة لا تصيبها إلا عيّنات قليلة، ويصير تقديره مضطربًا.</translation>
    </message>
    <message>
        <source>Strength 0 is plain training: the regularizer has no effect.</source>
        <translation>الشدّة 0 تدريب عادي: لا أثر للمنظِّم.</translation>
    </message>
    <message>
        <source>‖H‖ is tiny because the network is almost certain everywhere (mean confidence %1 %): saturation makes curvature vanish without making the network robust. Trust the attack curve, not ‖H‖.</source>
        <translation>‏⁦‖H‖⁩ ضئيل لأن الشبكة شبه متيقّنة في كل مكان (متوسط الثقة ‏%1 %): التشبّع يُخفي الانحناء دون أن يجعل الشبكة متينة. ثق بمنحنى الهجوم لا بـ ⁦‖H‖⁩.</translation>
    </message>
    <message>
        <source>The newest ‖H‖ is not settled: for the worst sample ‖Hv − λv‖ is still %1 of ‖H‖. Read it as a lower estimate.</source>
        <translation>لم يستقر أحدث ⁦‖H‖⁩ بعد: في أسوأ عيّنة ما زال ⁦‖Hv − λv‖⁩ يساوي ‏%1 من ⁦‖H‖⁩. اقرأه تقديرًا أدنى.</translation>
    </message>
    <message>
        <source>The loss grew from %1 to %2: the training diverged. Lower the learning rate.</source>
        <translation>زادت الخسارة من ‏%1 إلى ‏%2: تباعد التدريب. خفّض معدّل التعلّم.</translation>
    </message>
    <message>
        <source>**FGSM** attacks in a single step: it looks at the gradient once and moves each coordinate by the full ε in the direction that the loss climbs.</source>
        <translation>**FGSM** يهاجم بخطوة واحدة: ينظر إلى التدرّج مرة واحدة ويحرّك كل إحداثية بمقدار ε كاملًا في الاتجاه الذي تصعد فيه الخسارة.</translation>
    </message>
    <message>
        <source>**PGD** takes many small steps and looks at the gradient again after each. Both may go just as far.</source>
        <translation>**PGD** يخطو خطوات صغيرة كثيرة وينظر إلى التدرّج من جديد بعد كل منها. ولكليهما أن يذهب إلى المدى نفسه.</translation>
    </message>
    <message>
        <source>**ReLU** gives 0 for negative numbers and the number itself for positive ones: two straight pieces and a kink. A network of ReLUs is made of flat facets, like a cut stone. On each facet the *logits*, the numbers before the softmax, do not bend at all.</source>
        <translation>**ReLU** تعطي 0 للأعداد السالبة والعدد نفسه للموجبة: قطعتان مستقيمتان وانكسار. تتكوّن شبكة ReLU من أوجه مسطّحة كحجر مصقول. على كل وجه لا تنحني *اللوجيتات*، وهي الأعداد قبل softmax، على الإطلاق.</translation>
    </message>
    <message>
        <source>**Softplus** rounds the kink off. Its sharpness β says how much: a small β bends widely, a large one only close to the old kink. Here β = 8.</source>
        <translation>**Softplus** تدوّر الانكسار. وحدّتها β تبيّن بأي قدر: β الصغيرة تنحني على مدى واسع، والكبيرة قرب الانكسار القديم فقط. هنا ⁦β = 8⁩.</translation>
    </message>
    <message>
        <source>*Confidence* is the largest probability that a network gives, averaged over points: 50 % is a coin toss, 100 % is certainty.</source>
        <translation>*الثقة* هي أكبر احتمال تعطيه الشبكة، متوسطًا على النقاط: 50 % رمية عملة، و 100 % يقين.</translation>
    </message>
    <message>
        <source>1 gradient per sample</source>
        <translation>تدرّج واحد لكل عيّنة</translation>
    </message>
    <message>
        <source>1 plain step</source>
        <translation>خطوة عادية واحدة</translation>
    </message>
    <message>
        <source>10 % quantile of ‖H‖</source>
        <translation>مئين 10 % لـ ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>10 % quantile of ‖g‖</source>
        <translation>مئين 10 % لـ ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>60 000 colour 32×32 pictures of animals and vehicles in ten classes (Krizhevsky 2009).</source>
        <translation>60 000 صورة ملوّنة 32×32 لحيوانات ومركبات في عشرة أصناف (Krizhevsky 2009).</translation>
    </message>
    <message>
        <source>70 000 grey 28×28 pictures of clothes in ten classes (Xiao, Rasul, Vollgraf 2017).</source>
        <translation>70 000 صورة رمادية 28×28 لملابس في عشرة أصناف (Xiao, Rasul, Vollgraf 2017).</translation>
    </message>
    <message>
        <source>70 000 grey 28×28 pictures of handwritten digits (LeCun, Cortes, Burges).</source>
        <translation>70 000 صورة رمادية 28×28 لأرقام مكتوبة باليد (LeCun, Cortes, Burges).</translation>
    </message>
    <message>
        <source>90 % quantile of ‖H‖</source>
        <translation>مئين 90 % لـ ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>90 % quantile of ‖g‖</source>
        <translation>مئين 90 % لـ ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>A 3×3 convolution and three stages of two residual blocks (16, 32 and 64 channels), after He et al. 2016, without batch normalisation: deeper than the others, and slower.</source>
        <translation>التفاف 3×3 وثلاث مراحل من كتلتين متبقيتين (16 و 32 و 64 قناة)، عن He et al. 2016، دون تسوية الدفعات: أعمق من غيرها وأبطأ.</translation>
    </message>
    <message>
        <source>A ReLU network is made of flat pieces. Does its loss bend all the same?</source>
        <translation>شبكة ReLU مصنوعة من قطع مسطّحة. فهل تنحني خسارتها مع ذلك؟</translation>
    </message>
    <message>
        <source>A factor 10 to 100.</source>
        <translation>عامل من 10 إلى 100.</translation>
    </message>
    <message>
        <source>A huge ε breaks everything</source>
        <translation>‏ε هائلة تكسر كل شيء</translation>
    </message>
    <message>
        <source>A larger step</source>
        <translation>خطوة أكبر</translation>
    </message>
    <message>
        <source>A larger ε breaks more</source>
        <translation>‏ε أكبر تكسر أكثر</translation>
    </message>
    <message>
        <source>A long training</source>
        <translation>تدريب طويل</translation>
    </message>
    <message>
        <source>A loss over the plane</source>
        <translation>خسارة فوق المستوي</translation>
    </message>
    <message>
        <source>A network learns to tell classes apart, with a penalty on the curvature of its loss or another.</source>
        <translation>شبكة تتعلّم التمييز بين الأصناف، مع عقوبة على انحناء خسارتها أو عقوبة أخرى.</translation>
    </message>
    <message>
        <source>A network learns to tell two moons apart. How strongly does its loss bend, and where?</source>
        <translation>شبكة تتعلّم التمييز بين هلالين. ما مدى انحناء خسارتها، وأين؟</translation>
    </message>
    <message>
        <source>A network of flat pieces</source>
        <translation>شبكة من قطع مسطّحة</translation>
    </message>
    <message>
        <source>A picture has 784 pixels, so a random direction is nearly at right angles to the one that hurts. An attack puts all its size into that one. A curve measured with noise tells about noise, not about robustness.</source>
        <translation>للصورة 784 بكسلًا، فالاتجاه العشوائي يكاد يكون عموديًا على الاتجاه المؤذي. والهجوم يضع حجمه كله في ذلك الاتجاه. المنحنى المقيس بالضجيج يتحدث عن الضجيج لا عن المتانة.</translation>
    </message>
    <message>
        <source>A ramp is steep and does not bend at all. The Hessian penalty allows ramps, so the network builds one from moon to moon. The gradient penalty forbids ramps: all must be flat, and so the network dares to say very little.</source>
        <translation>المنحدَر مائل بشدّة ولا ينحني أبدًا. عقوبة هيسه تسمح بالمنحدَرات، فتبني الشبكة منحدَرًا من هلال إلى هلال. أما عقوبة التدرّج فتمنعها: كل شيء يجب أن يكون مسطّحًا، فلا تجرؤ الشبكة على قول الكثير.</translation>
    </message>
    <message>
        <source>A ring inside a ring: the boundary must close.</source>
        <translation>حلقة داخل حلقة: يجب أن تنغلق الحدود.</translation>
    </message>
    <message>
        <source>A robustness curve shows the accuracy (upwards) against the size ε of the attack (to the right). With ε in L∞ no pixel changes by more than ε; pixels lie between 0 and 1.</source>
        <translation>منحنى المتانة يُظهر الدقة (إلى الأعلى) مقابل حجم الهجوم ε (إلى اليمين). مع ε في ⁦L∞⁩ لا يتغيّر أي بكسل بأكثر من ε؛ والبكسلات بين 0 و 1.</translation>
    </message>
    <message>
        <source>A search without gradients finds nothing new</source>
        <translation>البحث دون تدرّجات لا يجد جديدًا</translation>
    </message>
    <message>
        <source>A short training</source>
        <translation>تدريب قصير</translation>
    </message>
    <message>
        <source>A small gradient everywhere means that probabilities hardly change from place to place, so they all stay near one half. A ramp may go from sure to sure. A network that must not be steep pays with its confidence.</source>
        <translation>التدرّج الصغير في كل مكان يعني أن الاحتمالات لا تكاد تتغيّر من موضع إلى موضع، فتبقى كلها قرب النصف. أما المنحدَر فله أن ينتقل من يقين إلى يقين. الشبكة الممنوعة من الميل تدفع الثمن من ثقتها.</translation>
    </message>
    <message>
        <source>A small gradient penalty keeps this network from becoming too sure of itself, so that there is something to measure.</source>
        <translation>عقوبة تدرّج صغيرة تمنع هذه الشبكة من الإفراط في الثقة، ليبقى ما يُقاس.</translation>
    </message>
    <message>
        <source>A smooth bend</source>
        <translation>انحناء أملس</translation>
    </message>
    <message>
        <source>A step is this times ε/k, so that the steps together can cross the ball that many times half over.</source>
        <translation>الخطوة هي هذا العدد مضروبًا في ε/k، فتستطيع الخطوات معًا اجتياز نصف الكرة هذا العدد من المرات.</translation>
    </message>
    <message>
        <source>A two-layer ReLU network learns cos θ + cos 4θ + cos 10θ: the low frequency first, the high one last.</source>
        <translation>شبكة ReLU من طبقتين تتعلّم cos θ + cos 4θ + cos 10θ: التردد المنخفض أولًا، والمرتفع أخيرًا.</translation>
    </message>
    <message>
        <source>A whole number of periods around the circle.</source>
        <translation>عدد صحيح من الأدوار حول الدائرة.</translation>
    </message>
    <message>
        <source>APGD on cross-entropy</source>
        <translation>APGD على الإنتروبيا المتقاطعة</translation>
    </message>
    <message>
        <source>APGD on the difference of logits ratio, which stays the same when a network multiplies all its logits by a large number, a way to hide the gradient of the cross-entropy. With two classes the third largest logit does not exist, so it climbs the plain margin instead.</source>
        <translation>APGD على نسبة فروق اللوجيتات، وهي لا تتغيّر إذا ضربت الشبكة كل لوجيتاتها بعدد كبير، وتلك حيلة لإخفاء تدرّج الإنتروبيا المتقاطعة. مع صنفين لا يوجد ثالث أكبر لوجيت، فيصعد الهامش البسيط بدلًا منها.</translation>
    </message>
    <message>
        <source>APGD on the logit ratio</source>
        <translation>APGD على نسبة اللوجيتات</translation>
    </message>
    <message>
        <source>APGD once for each of the likeliest other classes, pulling the input towards that class alone. It finds examples that one untargeted climb misses. With two or three classes the ratio&apos;s denominator does not exist, so it climbs the plain margin z_t − z_y instead.</source>
        <translation>APGD مرة لكل من الأصناف الأخرى الأرجح، يسحب الدخل نحو ذلك الصنف وحده. يجد أمثلة يفوتها الصعود غير الموجَّه. مع صنفين أو ثلاثة لا يوجد مقام النسبة، فيصعد الهامش البسيط ⁦z_t − z_y⁩ بدلًا منها.</translation>
    </message>
    <message>
        <source>APGD towards other classes</source>
        <translation>APGD نحو أصناف أخرى</translation>
    </message>
    <message>
        <source>Abort early</source>
        <translation>التوقف المبكر</translation>
    </message>
    <message>
        <source>About 0.</source>
        <translation>نحو 0.</translation>
    </message>
    <message>
        <source>About as many as FGSM says.</source>
        <translation>نحو ما يقوله FGSM.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Accuracy against the size of the attack</source>
        <translation>الدقة مقابل حجم الهجوم</translation>
    </message>
    <message>
        <source>Accuracy on the test set at the end of the last epoch</source>
        <translation>الدقة على مجموعة الاختبار في نهاية آخر حقبة</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>دالة التنشيط</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam adapts the step of every weight; SGD takes the plain gradient with momentum.</source>
        <translation>Adam يكيّف خطوة كل وزن؛ و SGD يأخذ التدرّج البسيط مع الزخم.</translation>
    </message>
    <message>
        <source>Adam steps for each c at most. The authors allow 10000.</source>
        <translation>أقصى عدد لخطوات Adam لكل c. المؤلفان يسمحان بـ 10000.</translation>
    </message>
    <message>
        <source>Adapts the step of every weight to its gradients; works well untuned.</source>
        <translation>يكيّف خطوة كل وزن مع تدرّجاته؛ يعمل جيدًا دون ضبط.</translation>
    </message>
    <message>
        <source>Adds λ₁ · mean ‖g‖² to the loss, the input-gradient penalty alongside.</source>
        <translation>يضيف إلى الخسارة λ₁ · متوسط ⁦‖g‖²⁩، أي عقوبة تدرّج الدخل إلى جانبها.</translation>
    </message>
    <message>
        <source>Also 0: flat pieces cannot bend.</source>
        <translation>أيضًا 0: القطع المسطّحة لا يمكن أن تنحني.</translation>
    </message>
    <message>
        <source>An attack moves an input so that the loss grows. Two penalties shall make that harder while the network learns:</source>
        <translation>الهجوم يحرّك الدخل لتزداد الخسارة. عقوبتان تصعّبان ذلك أثناء تعلّم الشبكة:</translation>
    </message>
    <message>
        <source>An attack that takes one step can jump over the very mistake it looks for.</source>
        <translation>الهجوم بخطوة واحدة قد يقفز فوق الخطأ الذي يبحث عنه بعينه.</translation>
    </message>
    <message>
        <source>And against an attack?</source>
        <translation>وأمام هجوم؟</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <translation>حذاء برقبة</translation>
    </message>
    <message>
        <source>Around each point the loss now climbs gently, so an attack has to go farther for a mistake. Both pay for it: without an attack the plain network is right more often. Which penalty is the better one cannot be read from one pair of strengths; for that, compare them at equal accuracy, over several strengths and seeds.</source>
        <translation>حول كل نقطة تصعد الخسارة الآن برفق، فعلى الهجوم أن يذهب أبعد ليجد خطأ. وكلتاهما تدفع الثمن: دون هجوم تصيب الشبكة العادية أكثر. أي العقوبتين أفضل لا يُقرأ من زوج واحد من الشدّات؛ قارنهما لذلك عند دقة متساوية، على عدة شدّات وبذور.</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>صعود</translation>
    </message>
    <message>
        <source>Ascent step α</source>
        <translation>خطوة الصعود α</translation>
    </message>
    <message>
        <source>Ask *whose* curvature is meant: that of the **loss** or that of the **logits**. For ReLU the second is 0, except on the kinks, where it does not exist.</source>
        <translation>اسأل انحناء *ماذا* هو المقصود: انحناء **الخسارة** أم انحناء **اللوجيتات**. في ReLU الثاني 0، إلا على الانكسارات حيث لا وجود له.</translation>
    </message>
    <message>
        <source>Back towards the kink</source>
        <translation>عودة نحو الانكسار</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>حقيبة</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Before training the network is nearly the same everywhere, so its loss is nearly flat.</source>
        <translation>قبل التدريب تكاد الشبكة تكون متماثلة في كل مكان، فخسارتها شبه مسطّحة.</translation>
    </message>
    <message>
        <source>Begin at a random point of the ball instead of at x, where the gradient may vanish.</source>
        <translation>البدء من نقطة عشوائية في الكرة بدلًا من x حيث قد يتلاشى التدرّج.</translation>
    </message>
    <message>
        <source>Bent everywhere?</source>
        <translation>هل تنحني في كل مكان؟</translation>
    </message>
    <message>
        <source>Best accuracy on the test set at the end of an epoch</source>
        <translation>أفضل دقة على مجموعة الاختبار في نهاية حقبة</translation>
    </message>
    <message>
        <source>Best test</source>
        <translation>أفضل اختبار</translation>
    </message>
    <message>
        <source>Bisection steps from the point found towards the input. 0 leaves the published attack, whose distances are too long by the overshoot and more.</source>
        <translation>خطوات التنصيف من النقطة الموجودة نحو الدخل. 0 يترك الهجوم المنشور الذي تزيد مسافاته بمقدار التجاوز وأكثر.</translation>
    </message>
    <message>
        <source>Both about as many: the same size is the same harm.</source>
        <translation>كلاهما بالعدد نفسه تقريبًا: الحجم نفسه ضرر نفسه.</translation>
    </message>
    <message>
        <source>Both penalised networks.</source>
        <translation>الشبكتان المعاقَبتان كلتاهما.</translation>
    </message>
    <message>
        <source>By how much the wrong class must win. Above 0 the examples are farther away but carry over better.</source>
        <translation>بكم يجب أن يفوز الصنف الخاطئ. فوق 0 تكون الأمثلة أبعد لكنها تنتقل أفضل إلى شبكات أخرى.</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>CURE</source>
        <translation>CURE</translation>
    </message>
    <message>
        <source>Candidate classes</source>
        <translation>الأصناف المرشّحة</translation>
    </message>
    <message>
        <source>Carlini–Wagner (L2 only)</source>
        <translation>Carlini–Wagner (‏L2 فقط)</translation>
    </message>
    <message>
        <source>Ce</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Choose the radius ε that the network should withstand (L2, pixels in [0,1]); the weights of slope and curvature follow from the second-order expansion of the loss. Leave λ at 1 for the calibrated penalty.</source>
        <translation>اختر نصف القطر ε الذي ينبغي أن تصمد له الشبكة (L2، البكسلات في [0,1])؛ ينتج وزنا الميل والانحناء من نشر الخسارة من الدرجة الثانية. اترك λ عند 1 للعقوبة المعايَرة.</translation>
    </message>
    <message>
        <source>Circle: three frequencies</source>
        <translation>الدائرة: ثلاثة ترددات</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>المصنِّف</translation>
    </message>
    <message>
        <source>Click a point of the curve in the tab *Robustness*: the pictures that fall there appear beside it.</source>
        <translation>انقر نقطة من المنحنى في تبويب *المتانة*: تظهر الصور التي تسقط عندها إلى جانبه.</translation>
    </message>
    <message>
        <source>Coat</source>
        <translation>معطف</translation>
    </message>
    <message>
        <source>Compared with the long plain training, the penalised network has …</source>
        <translation>مقارنةً بالتدريب العادي الطويل، الشبكة المعاقَبة لها …</translation>
    </message>
    <message>
        <source>Confidence penalty</source>
        <translation>عقوبة الثقة</translation>
    </message>
    <message>
        <source>Confidence κ</source>
        <translation>الثقة κ</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>Cross-entropy −log p(true class), averaged over the batch (faint: each batch; strong: smoothed) and over the test set.</source>
        <translation>الإنتروبيا المتقاطعة ⁦−log p⁩(الصنف الصحيح)، متوسطةً على الدفعة (باهت: كل دفعة؛ قوي: ممهَّد) وعلى مجموعة الاختبار.</translation>
    </message>
    <message>
        <source>Curvature is the change of slope. It is not spread evenly: it lives **along the decision border**, and learning makes it.</source>
        <translation>الانحناء هو تغيّر الميل. وهو ليس موزّعًا بالتساوي: إنه يعيش **على طول حدّ القرار**، والتعلّم يصنعه.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>Decay μ</source>
        <translation>التضاؤل μ</translation>
    </message>
    <message>
        <source>DeepFool</source>
        <translation>DeepFool</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>النزول</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>Distance h</source>
        <translation>المسافة h</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>مضاعفة</translation>
    </message>
    <message>
        <source>Double precision finds nothing new</source>
        <translation>الدقة المضاعفة لا تجد جديدًا</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>فستان</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each accuracy under attack in this lesson is a share of 200 pictures. Chance alone moves such a share by up to 7 points either way. The bars at the points of a curve show that, and they shrink with more pictures.</source>
        <translation>كل دقة تحت الهجوم في هذا الدرس نسبة من 200 صورة. والمصادفة وحدها تحرّك نسبة كهذه حتى 7 نقاط مئوية في الاتجاهين. تُظهر ذلك الأشرطةُ عند نقاط المنحنى، وهي تضيق مع صور أكثر.</translation>
    </message>
    <message>
        <source>Each point of the plane is an input. For each input the network gives probabilities, and the **loss** says how wrong they are: 0 is perfect, log 2 ≈ 0.69 is a coin toss between two classes.</source>
        <translation>كل نقطة من المستوي دخل. ولكل دخل تعطي الشبكة احتمالات، و**الخسارة** تبيّن مدى خطئها: 0 كمال، و log 2 ≈ 0.69 رمية عملة بين صنفين.</translation>
    </message>
    <message>
        <source>End a search that gained less than 0.01 % in a tenth of its iterations.</source>
        <translation>إنهاء بحث كسب أقل من 0.01 % في عُشر تكراراته.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>Error of each harmonic</source>
        <translation>خطأ كل توافقية</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>المقدِّر</translation>
    </message>
    <message>
        <source>Every curve must come down to 0. One that does not tells of a weak attack, not of a strong network. Look at the right end of a curve before you believe its middle.</source>
        <translation>كل منحنى يجب أن ينزل إلى 0. والذي لا ينزل يخبر عن هجوم ضعيف لا عن شبكة قوية. انظر إلى الطرف الأيمن للمنحنى قبل أن تصدّق وسطه.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>«أو» الحصرية</translation>
    </message>
    <message>
        <source>FGSM</source>
        <translation>FGSM</translation>
    </message>
    <message>
        <source>FGSM says that so many points withstand ε = 0.25. PGD may stop on the way.</source>
        <translation>يقول FGSM إن هذا العدد من النقاط يصمد أمام ⁦ε = 0.25⁩. أما PGD فله أن يتوقّف في الطريق.</translation>
    </message>
    <message>
        <source>FGSM trusts the slope at the start. Where the loss **bends**, the slope soon says nothing: curvature is what makes one step fail.</source>
        <translation>يثق FGSM بالميل عند البداية. وحيث **تنحني** الخسارة لا يلبث الميل أن يفقد معناه: الانحناء هو ما يُفشل الخطوة الواحدة.</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>Fashion-MNIST, input-Hessian penalty</source>
        <translation>Fashion-MNIST، عقوبة هيسه للدخل</translation>
    </message>
    <message>
        <source>Fashion-MNIST, input-gradient penalty</source>
        <translation>Fashion-MNIST، عقوبة تدرّج الدخل</translation>
    </message>
    <message>
        <source>Fashion-MNIST, no penalty</source>
        <translation>Fashion-MNIST، دون عقوبة</translation>
    </message>
    <message>
        <source>Fewer, but more than a third of what FGSM says.</source>
        <translation>أقل، لكن أكثر من ثلث ما يقوله FGSM.</translation>
    </message>
    <message>
        <source>First a plain network learns the moons. How do the two compare when ε is small?</source>
        <translation>أولًا تتعلّم شبكة عادية الهلالين. كيف يقارَن الهجومان حين تكون ε صغيرة؟</translation>
    </message>
    <message>
        <source>First c</source>
        <translation>c الأول</translation>
    </message>
    <message>
        <source>First square&apos;s share</source>
        <translation>حصة المربع الأول</translation>
    </message>
    <message>
        <source>First the gradient penalty, with λ = 0.3.</source>
        <translation>أولًا عقوبة التدرّج، مع ⁦λ = 0.3⁩.</translation>
    </message>
    <message>
        <source>First three epochs. Note the median ‖H‖ and the mean confidence.</source>
        <translation>أولًا ثلاث حقب. لاحظ وسيط ⁦‖H‖⁩ ومتوسط الثقة.</translation>
    </message>
    <message>
        <source>Folder with the files of a picture data set. Empty: searched in the usual places.</source>
        <translation>مجلد ملفات مجموعة بيانات صور. فارغ: يُبحث عنه في الأماكن المعتادة.</translation>
    </message>
    <message>
        <source>For that reason the program records the confidence beside ‖H‖ (confidence_mean in metrics.csv), and warns when ‖H‖ is small where the confidence is saturated.</source>
        <translation>لهذا يسجّل البرنامج الثقة إلى جانب ⁦‖H‖⁩ ‏(confidence_mean في metrics.csv)، ويحذّر حين يكون ⁦‖H‖⁩ صغيرًا والثقة مشبَعة.</translation>
    </message>
    <message>
        <source>Forward passes that Square may spend per sample. AutoAttack uses 5000.</source>
        <translation>عدد التمريرات الأمامية المسموح لـ Square لكل عيّنة. AutoAttack يستعمل 5000.</translation>
    </message>
    <message>
        <source>Forward passes that may be spent per sample. AutoAttack uses 5000.</source>
        <translation>عدد التمريرات الأمامية المسموح لكل عيّنة. AutoAttack يستعمل 5000.</translation>
    </message>
    <message>
        <source>Four squares in a chessboard: not separable by a line.</source>
        <translation>أربعة مربعات كرقعة الشطرنج: لا يفصل بينها مستقيم.</translation>
    </message>
    <message>
        <source>Frequencies on a circle</source>
        <translation>ترددات على دائرة</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Global Lipschitz constant</source>
        <translation>ثابت ليبشيتز الإجمالي</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>Gradient + Hessian for a radius ε</source>
        <translation>التدرّج + هيسه لنصف قطر ε</translation>
    </message>
    <message>
        <source>Gradient descent on ½ Σ (f − y)² over all samples at once.</source>
        <translation>النزول بالتدرّج على ⁦½ Σ (f − y)²⁩ على كل العيّنات معًا.</translation>
    </message>
    <message>
        <source>Gradient or Hessian penalty?</source>
        <translation>عقوبة التدرّج أم عقوبة هيسه؟</translation>
    </message>
    <message>
        <source>Gradient steps of each APGD climb.</source>
        <translation>خطوات التدرّج لكل صعود APGD.</translation>
    </message>
    <message>
        <source>Gradient steps of the search. More find worse inputs and cost more; MNIST at ε = 0.3 is usually trained with 40.</source>
        <translation>خطوات التدرّج في البحث. الأكثر يجد مدخلات أسوأ ويكلّف أكثر؛ يُدرَّب MNIST عند ⁦ε = 0.3⁩ عادةً بـ 40.</translation>
    </message>
    <message>
        <source>Gradient steps per restart. More steps find more.</source>
        <translation>خطوات التدرّج لكل بدء جديد. خطوات أكثر تجد أكثر.</translation>
    </message>
    <message>
        <source>Gradient steps per restart. Step lengths are reconsidered after 22 % of them and then more often.</source>
        <translation>خطوات التدرّج لكل بدء جديد. يُعاد النظر في طول الخطوة بعد 22 % منها ثم أكثر تواترًا.</translation>
    </message>
    <message>
        <source>Gradient steps per target class.</source>
        <translation>خطوات التدرّج لكل صنف مستهدف.</translation>
    </message>
    <message>
        <source>Gradient steps, each ε/k long.</source>
        <translation>خطوات تدرّج طول كل منها ε/k.</translation>
    </message>
    <message>
        <source>Gradient term λ₁</source>
        <translation>حدّ التدرّج λ₁</translation>
    </message>
    <message>
        <source>Halvings of the way back</source>
        <translation>تنصيفات طريق العودة</translation>
    </message>
    <message>
        <source>Hardly: less than 5 points.</source>
        <translation>لا يكاد: أقل من 5 نقاط مئوية.</translation>
    </message>
    <message>
        <source>Here PGD found many mistakes that FGSM flew over, and others stood.</source>
        <translation>هنا وجد PGD أخطاء كثيرة تخطّاها FGSM، وصمدت أخرى.</translation>
    </message>
    <message>
        <source>Here all points see a similar bend. The border of the classes is so wide that they all lie within it.</source>
        <translation>هنا ترى كل النقاط انحناء متقاربًا. حدّ الأصناف عريض إلى درجة أنها كلها داخله.</translation>
    </message>
    <message>
        <source>Here as many points were lost by the longer step as were flown over.</source>
        <translation>هنا خُسر بالخطوة الأطول من النقاط بقدر ما تُخطّي.</translation>
    </message>
    <message>
        <source>Here both are about equally sure of themselves.</source>
        <translation>هنا ثقة الاثنتين متساوية تقريبًا.</translation>
    </message>
    <message>
        <source>Here even a short way bends enough for the single step to miss mistakes.</source>
        <translation>هنا يكفي انحناء طريق قصير لتفوّت الخطوة الواحدة أخطاء.</translation>
    </message>
    <message>
        <source>Here it does. But look at the confidence, too: it may be the better accuracy that helps, not the small ‖H‖.</source>
        <translation>هنا نعم. لكن انظر إلى الثقة أيضًا: لعل الدقة الأفضل هي ما ينفع لا ⁦‖H‖⁩ الصغير.</translation>
    </message>
    <message>
        <source>Here neither effect won. Look at the confidence: is it near 100 %?</source>
        <translation>هنا لم يغلب أي من الأثرين. انظر إلى الثقة: هل هي قرب 100 %؟</translation>
    </message>
    <message>
        <source>Here no penalty helped. Were they strong enough to change the border?</source>
        <translation>هنا لم تنفع أي عقوبة. هل كانتا قويتين بما يكفي لتغيير الحدّ؟</translation>
    </message>
    <message>
        <source>Here noise does a good part of the harm. Was the attack strong enough?</source>
        <translation>هنا يُحدث الضجيج جزءًا كبيرًا من الضرر. هل كان الهجوم قويًا بما يكفي؟</translation>
    </message>
    <message>
        <source>Here noise does nearly as much harm as the attack. That is typical for very few pixels, where a random direction is often a bad one.</source>
        <translation>هنا يضرّ الضجيج قدر الهجوم تقريبًا. وهذا معتاد مع بكسلات قليلة جدًا، حيث كثيرًا ما يكون الاتجاه العشوائي مؤذيًا.</translation>
    </message>
    <message>
        <source>Here one step told nearly the truth.</source>
        <translation>هنا قالت خطوة واحدة الحقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>Here only the Hessian penalty helped. The gradient penalty may have cost too much accuracy.</source>
        <translation>هنا نفعت عقوبة هيسه وحدها. ربما كلّفت عقوبة التدرّج دقة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>Here only the gradient penalty helped. A ramp that is too steep is easily climbed.</source>
        <translation>هنا نفعت عقوبة التدرّج وحدها. المنحدَر الشديد الميل يسهل تسلّقه.</translation>
    </message>
    <message>
        <source>Here slope and bend came down together. On other data or with other strengths they part.</source>
        <translation>هنا انخفض الميل والانحناء معًا. مع بيانات أو شدّات أخرى يفترقان.</translation>
    </message>
    <message>
        <source>Here some pictures withstand everything, and that cannot be: the attack is too weak, or the network hides its gradients. Do not trust such a curve.</source>
        <translation>هنا تصمد بعض الصور أمام كل شيء، وهذا محال: إما الهجوم أضعف من اللازم، أو الشبكة تخفي تدرّجاتها. لا تثق بمنحنى كهذا.</translation>
    </message>
    <message>
        <source>Here the Hessian penalty made the loss flatter than the gradient penalty did. That happens where it is so strong that the network stops learning.</source>
        <translation>هنا جعلت عقوبة هيسه الخسارة أكثر تسطّحًا من عقوبة التدرّج. يحدث هذا حين تكون قوية إلى درجة أن الشبكة تكفّ عن التعلّم.</translation>
    </message>
    <message>
        <source>Here the bends hardly changed. Look at the accuracy: did the network learn anything at all?</source>
        <translation>هنا لم تكد الانحناءات تتغيّر. انظر إلى الدقة: هل تعلّمت الشبكة شيئًا أصلًا؟</translation>
    </message>
    <message>
        <source>Here the border became sharper for more than half of the points.</source>
        <translation>هنا صار الحدّ أحدّ لأكثر من نصف النقاط.</translation>
    </message>
    <message>
        <source>Here the gap has another size or another sign than expected. One seed and few pictures: repeat it before you conclude.</source>
        <translation>هنا للفرق حجم أو إشارة غير المتوقَّع. بذرة واحدة وصور قليلة: كرّر قبل أن تستنتج.</translation>
    </message>
    <message>
        <source>Here the gradient penalty left more confidence. It must have been weak.</source>
        <translation>هنا أبقت عقوبة التدرّج ثقة أكبر. لا بد أنها كانت ضعيفة.</translation>
    </message>
    <message>
        <source>Here the logits do not bend anywhere that was looked at.</source>
        <translation>هنا لا تنحني اللوجيتات في أي موضع نُظر إليه.</translation>
    </message>
    <message>
        <source>Here the longer step found more mistakes. The moons are far enough apart that it did not fly over one.</source>
        <translation>هنا وجدت الخطوة الأطول أخطاء أكثر. الهلالان متباعدان بما يكفي فلم تتخطّ أحدهما.</translation>
    </message>
    <message>
        <source>Here the loss is flat. Look at the confidence: a saturated softmax does not bend either.</source>
        <translation>هنا الخسارة مسطّحة. انظر إلى الثقة: softmax المشبَعة لا تنحني أيضًا.</translation>
    </message>
    <message>
        <source>Here the network became flatter while it learned. That happens where the classes lie so far apart that no steep border is needed.</source>
        <translation>هنا صارت الشبكة أكثر تسطّحًا وهي تتعلّم. يحدث هذا حين يتباعد الصنفان فلا حاجة إلى حدّ شديد الميل.</translation>
    </message>
    <message>
        <source>Here the penalty changed little. Was it too weak, or the training too short?</source>
        <translation>هنا غيّرت العقوبة القليل. هل كانت أضعف من اللازم أم التدريب أقصر؟</translation>
    </message>
    <message>
        <source>Here the penalty did not help against this attack.</source>
        <translation>هنا لم تنفع العقوبة أمام هذا الهجوم.</translation>
    </message>
    <message>
        <source>Here the strips are still wide enough for most points to lie in one.</source>
        <translation>هنا ما زالت الشرائط عريضة بما يكفي لتقع معظم النقاط في أحدها.</translation>
    </message>
    <message>
        <source>Here the stronger bends and the narrower strips made up for each other.</source>
        <translation>هنا تعادل الانحناء الأشد والشرائط الأضيق.</translation>
    </message>
    <message>
        <source>Hessian–vector products spent on finding the direction of largest curvature.</source>
        <translation>جداءات مصفوفة هيسه المبذولة لإيجاد اتجاه أكبر انحناء.</translation>
    </message>
    <message>
        <source>Hessian–vector products spent on finding the direction of largest curvature. One is enough when it starts at the gradient.</source>
        <translation>جداءات مصفوفة هيسه المبذولة لإيجاد اتجاه أكبر انحناء. يكفي واحد إذا بدأت من التدرّج.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>الطبقات المخفية</translation>
    </message>
    <message>
        <source>Hidden units, two of each direction with opposite signs, so that the network begins at 0.</source>
        <translation>وحدات مخفية، اثنتان لكل اتجاه بإشارتين متعاكستين، فتبدأ الشبكة من 0.</translation>
    </message>
    <message>
        <source>High frequency κ₃</source>
        <translation>التردد المرتفع κ₃</translation>
    </message>
    <message>
        <source>High κ₃</source>
        <translation>مرتفع κ₃</translation>
    </message>
    <message>
        <source>How do the two curves compare at ε = 0.1?</source>
        <translation>كيف يقارَن المنحنيان عند ⁦ε = 0.1⁩؟</translation>
    </message>
    <message>
        <source>How does the accuracy under FGSM change from ε = 0.15 to ε = 0.25?</source>
        <translation>كيف تتغيّر الدقة تحت FGSM من ⁦ε = 0.15⁩ إلى ⁦ε = 0.25⁩؟</translation>
    </message>
    <message>
        <source>How far apart are the two quantiles of ‖H‖?</source>
        <translation>كم تتباعد قيمتا المئينين لـ ⁦‖H‖⁩؟</translation>
    </message>
    <message>
        <source>How far each step moves the weights. Too large diverges, too small is slow.</source>
        <translation>مدى تحريك كل خطوة للأوزان. الأكبر من اللازم يتباعد، والأصغر بطيء.</translation>
    </message>
    <message>
        <source>How far the optimiser moves the weights in each step, as the schedule has it.</source>
        <translation>مدى تحريك المُحسِّن للأوزان في كل خطوة، بحسب الجدول.</translation>
    </message>
    <message>
        <source>How many other classes APGD-T tries, those with the highest logits first.</source>
        <translation>عدد الأصناف الأخرى التي يجرّبها APGD-T، ذات اللوجيتات الأعلى أولًا.</translation>
    </message>
    <message>
        <source>How many other classes are tried, those with the highest logits first; never more than there are.</source>
        <translation>عدد الأصناف الأخرى التي تُجرَّب، ذات اللوجيتات الأعلى أولًا؛ لا يتجاوز الموجود أبدًا.</translation>
    </message>
    <message>
        <source>How many points the network learns from.</source>
        <translation>عدد النقاط التي تتعلّم منها الشبكة.</translation>
    </message>
    <message>
        <source>How many points withstand PGD at ε = 0.25?</source>
        <translation>كم نقطة تصمد أمام PGD عند ⁦ε = 0.25⁩؟</translation>
    </message>
    <message>
        <source>How much farther than the linear boundary the point is pushed, as a share of the way.</source>
        <translation>كم تُدفع النقطة إلى ما وراء الحدّ الخطي، نسبةً من الطريق.</translation>
    </message>
    <message>
        <source>How much of each frequency of the target is still missing: the amplitude of that frequency in f − y. Low frequencies go first: their share shrinks in a time that grows with κ².</source>
        <translation>كم ينقص من كل تردد من الهدف: سعة ذلك التردد في ⁦f − y⁩. تذهب الترددات المنخفضة أولًا: تتناقص حصتها في زمن يزداد مع ⁦κ²⁩.</translation>
    </message>
    <message>
        <source>How much of the mean is kept at each step. 0 is plain iterative FGSM.</source>
        <translation>كم يبقى من المتوسط في كل خطوة. 0 هو FGSM التكراري العادي.</translation>
    </message>
    <message>
        <source>How often the whole training set is seen.</source>
        <translation>كم مرة تُرى مجموعة التدريب كاملة.</translation>
    </message>
    <message>
        <source>How sure is a point of the curve?</source>
        <translation>ما مدى ثقتنا بنقطة من المنحنى؟</translation>
    </message>
    <message>
        <source>How the direction is searched: power iteration, Lanczos, or the gradient ascent of the original paper (two products a step).</source>
        <translation>كيف يُبحث عن الاتجاه: طريقة القوى أو Lanczos أو الصعود بالتدرّج من البحث الأصلي (جداءان لكل خطوة).</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>كيف يتغيّر معدّل التعلّم خلال التشغيل.</translation>
    </message>
    <message>
        <source>How the size of a perturbation is measured: its largest pixel (linf) or its Euclidean length (l2).</source>
        <translation>كيف يُقاس حجم التشويش: أكبر بكسل فيه (linf) أو طوله الإقليدي (l2).</translation>
    </message>
    <message>
        <source>Independent random starts on the boundary of the ball; the worst per sample counts.</source>
        <translation>بدايات عشوائية مستقلة على سطح الكرة؛ ويُحسب الأسوأ لكل عيّنة.</translation>
    </message>
    <message>
        <source>Independent random starts; the worst per sample counts.</source>
        <translation>بدايات عشوائية مستقلة؛ ويُحسب الأسوأ لكل عيّنة.</translation>
    </message>
    <message>
        <source>Input curvature ‖H‖ and slope ‖g‖</source>
        <translation>انحناء الدخل ⁦‖H‖⁩ وميله ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>Input gradient</source>
        <translation>تدرّج الدخل</translation>
    </message>
    <message>
        <source>Input-Hessian Frobenius norm</source>
        <translation>معيار فروبينيوس لمصفوفة هيسه للدخل</translation>
    </message>
    <message>
        <source>Input-Hessian norm</source>
        <translation>معيار مصفوفة هيسه للدخل</translation>
    </message>
    <message>
        <source>Input-Hessian norm, exact</source>
        <translation>معيار مصفوفة هيسه للدخل، بدقة</translation>
    </message>
    <message>
        <source>It begins at ε = 0 with the accuracy without attack. From there it can only fall.</source>
        <translation>يبدأ عند ⁦ε = 0⁩ بالدقة دون هجوم. ومن هناك لا يمكنه إلا أن يهبط.</translation>
    </message>
    <message>
        <source>It falls to less than a tenth.</source>
        <translation>ينخفض إلى أقل من العُشر.</translation>
    </message>
    <message>
        <source>It falls: learning makes the loss smooth.</source>
        <translation>ينخفض: التعلّم يجعل الخسارة ملساء.</translation>
    </message>
    <message>
        <source>It falls: more room, more mistakes.</source>
        <translation>تنخفض: مجال أكبر، أخطاء أكثر.</translation>
    </message>
    <message>
        <source>It grows many times over.</source>
        <translation>يزداد أضعافًا كثيرة.</translation>
    </message>
    <message>
        <source>It grows: longer training, sharper border.</source>
        <translation>يزداد: تدريب أطول، حدّ أحدّ.</translation>
    </message>
    <message>
        <source>It rises: the larger attack finds fewer mistakes.</source>
        <translation>ترتفع: الهجوم الأكبر يجد أخطاء أقل.</translation>
    </message>
    <message>
        <source>It stays about the same.</source>
        <translation>يبقى كما هو تقريبًا.</translation>
    </message>
    <message>
        <source>It stays of the same size.</source>
        <translation>يبقى بالحجم نفسه.</translation>
    </message>
    <message>
        <source>It stays the same.</source>
        <translation>تبقى كما هي.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Iterations n</source>
        <translation>التكرارات n</translation>
    </message>
    <message>
        <source>Its loss is alive everywhere, so there is something to bend; but it bends gently, and its border runs in the middle. Divide by the slope and the numbers tell the truth again: ‖H‖/‖g‖ does not shrink when the network merely becomes sure.</source>
        <translation>خسارتها حيّة في كل مكان، فثمة ما ينحني؛ لكنها تنحني برفق، وحدّها يمرّ في الوسط. اقسم على الميل فتعود الأرقام إلى قول الحقيقة: ⁦‖H‖/‖g‖⁩ لا يصغر لمجرّد أن الشبكة صارت متيقّنة.</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>مصفوفة جاكوبي</translation>
    </message>
    <message>
        <source>Keeps the clean loss and asks that the predicted probabilities change little anywhere within ε of a picture, whatever its label. The strength is the published β: it trades clean accuracy against robustness, usually from 1 to 6.</source>
        <translation>يُبقي الخسارة الأصلية ويطلب ألا تتغيّر الاحتمالات المتوقَّعة كثيرًا في أي موضع ضمن ε من الصورة، أيًّا كان صنفها. الشدّة هي β المنشورة: تقايض الدقة الأصلية بالمتانة، من 1 إلى 6 عادةً.</translation>
    </message>
    <message>
        <source>L2 radius that the loss should stay small in.</source>
        <translation>نصف القطر L2 الذي ينبغي أن تبقى الخسارة صغيرة فيه.</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Largest |eigenvalue| of the input Hessian, median of the newest probe</source>
        <translation>أكبر قيمة ذاتية بالقيمة المطلقة لمصفوفة هيسه للدخل، وسيط أحدث قياس</translation>
    </message>
    <message>
        <source>Last a network without any penalty. PGD may move each coordinate by up to ε = 0.08; the plane is 1 wide.</source>
        <translation>أخيرًا شبكة دون أي عقوبة. لـ PGD أن يحرّك كل إحداثية حتى ⁦ε = 0.08⁩؛ وعرض المستوي 1.</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>آخر اختبار</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>معدّل التعلّم η</translation>
    </message>
    <message>
        <source>Length of the inner weights at the start. Large: a step turns no unit and the training is that of a fixed kernel. Small: the units move, and low and high frequencies are learned in another time.</source>
        <translation>طول الأوزان الداخلية عند البداية. كبير: لا تدير الخطوة أي وحدة، والتدريب تدريب نواة ثابتة. صغير: تتحرّك الوحدات، وتُتعلّم الترددات المنخفضة والمرتفعة في زمن آخر.</translation>
    </message>
    <message>
        <source>Length of the step (L2, pixels in [0,1]) over which the change of the gradient counts. It grows from 0 during the warm-up, together with λ.</source>
        <translation>طول الخطوة (L2، البكسلات في [0,1]) الذي يُحسب عليه تغيّر التدرّج. يزداد من 0 أثناء الإحماء مع λ.</translation>
    </message>
    <message>
        <source>Less than a factor 10: it bends much alike everywhere.</source>
        <translation>أقل من عامل 10: تنحني في كل مكان بالقدر نفسه تقريبًا.</translation>
    </message>
    <message>
        <source>Linear (softmax regression)</source>
        <translation>خطي (انحدار softmax)</translation>
    </message>
    <message>
        <source>Linear network, closed form</source>
        <translation>شبكة خطية، صيغة مغلقة</translation>
    </message>
    <message>
        <source>Linear region</source>
        <translation>منطقة خطية</translation>
    </message>
    <message>
        <source>Linearisations at most; most samples need two or three.</source>
        <translation>أقصى عدد للتقريبات الخطية؛ معظم العيّنات تحتاج اثنين أو ثلاثة.</translation>
    </message>
    <message>
        <source>Linf</source>
        <translation>Linf</translation>
    </message>
    <message>
        <source>Local linearity (LLR)</source>
        <translation>الخطية المحلية (LLR)</translation>
    </message>
    <message>
        <source>Log every (steps)</source>
        <translation>التسجيل كل (خطوات)</translation>
    </message>
    <message>
        <source>Longest time between two saves of a run&apos;s state. It is also saved at the end of each epoch, at most once a second. A run that is interrupted goes on from its last save.</source>
        <translation>أطول مدة بين حفظين لحالة التشغيل. ويُحفظ أيضًا في نهاية كل حقبة، مرة في الثانية على الأكثر. والتشغيل المقطوع يتابع من آخر حفظ.</translation>
    </message>
    <message>
        <source>Look at the tab *Training*: how did the band of ‖H‖ grow?</source>
        <translation>انظر إلى تبويب *التدريب*: كيف نما نطاق ⁦‖H‖⁩؟</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Low frequency κ₁</source>
        <translation>التردد المنخفض κ₁</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>MLP for 2-D points</source>
        <translation>MLP لنقاط ثنائية البعد</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>أرقام MNIST</translation>
    </message>
    <message>
        <source>MNIST, input-Hessian penalty</source>
        <translation>MNIST، عقوبة هيسه للدخل</translation>
    </message>
    <message>
        <source>MNIST, input-gradient penalty</source>
        <translation>MNIST، عقوبة تدرّج الدخل</translation>
    </message>
    <message>
        <source>MNIST, no penalty</source>
        <translation>MNIST، دون عقوبة</translation>
    </message>
    <message>
        <source>Madry CNN</source>
        <translation>شبكة Madry الالتفافية</translation>
    </message>
    <message>
        <source>Many small gradient steps from a random start, each brought back into the ball of radius ε and into valid pixels. The standard first-order attack: its accuracy is an upper bound on the true robust accuracy.</source>
        <translation>خطوات تدرّج صغيرة كثيرة من بداية عشوائية، تُعاد كل منها إلى داخل الكرة ذات نصف القطر ε وإلى بكسلات صالحة. هو الهجوم المعياري من الدرجة الأولى: دقته حدّ أعلى للدقة المتينة الحقيقية.</translation>
    </message>
    <message>
        <source>Many steps find what one step finds</source>
        <translation>الخطوات الكثيرة تجد ما تجده خطوة واحدة</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Margin curvature, from above</source>
        <translation>انحناء الهوامش، من الأعلى</translation>
    </message>
    <message>
        <source>Mean squared error all around the circle</source>
        <translation>متوسط مربع الخطأ حول الدائرة كلها</translation>
    </message>
    <message>
        <source>Mean squared error of the samples and of points all around the circle.</source>
        <translation>متوسط مربع خطأ العيّنات ونقاط حول الدائرة كلها.</translation>
    </message>
    <message>
        <source>Median ‖H‖</source>
        <translation>وسيط ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>Middle frequency κ₂</source>
        <translation>التردد المتوسط κ₂</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>Momentum FGSM</source>
        <translation>FGSM بالزخم</translation>
    </message>
    <message>
        <source>More of this regularizer</source>
        <translation>المزيد من هذا المنظِّم</translation>
    </message>
    <message>
        <source>More steps find nothing new</source>
        <translation>خطوات أكثر لا تجد جديدًا</translation>
    </message>
    <message>
        <source>More than a factor 100: a few points see all of it.</source>
        <translation>أكثر من عامل 100: نقاط قليلة ترى كل ذلك.</translation>
    </message>
    <message>
        <source>Multiply all logits by ten: the decisions stay what they are, and so does every adversarial example. But the softmax saturates, and ‖H‖ and ‖g‖ fall towards 0. A small ‖H‖ with a confidence near 100 % says that the network is sure, not that it is safe.</source>
        <translation>اضرب كل اللوجيتات في عشرة: تبقى القرارات كما هي، ويبقى كل مثال عدائي. لكن softmax تتشبّع، ويهبط ⁦‖H‖⁩ و ⁦‖g‖⁩ نحو 0. ‏⁦‖H‖⁩ صغير مع ثقة قرب 100 % يعني أن الشبكة متيقّنة، لا أنها آمنة.</translation>
    </message>
    <message>
        <source>Nearly none.</source>
        <translation>تكاد تنعدم.</translation>
    </message>
    <message>
        <source>Needed share of rises ρ</source>
        <translation>الحصة المطلوبة من الارتفاعات ρ</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>لا هذه ولا تلك.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Never read ‖H‖ alone. Beside it belong the **confidence**, the scale-free **‖H‖/‖g‖**, and an **attack**.</source>
        <translation>لا تقرأ ⁦‖H‖⁩ وحده أبدًا. مكانه إلى جانب **الثقة** و**⁦‖H‖/‖g‖⁩** المستقل عن المقياس و**هجوم**.</translation>
    </message>
    <message>
        <source>Nine of ten points lie below the 90 % quantile, one of ten below the 10 % quantile. If the loss bent alike everywhere, the two would be close together.</source>
        <translation>تسع نقاط من عشر دون المئين 90 %، وواحدة من عشر دون المئين 10 %. لو كانت الخسارة تنحني بالتساوي في كل مكان لتقارب الاثنان.</translation>
    </message>
    <message>
        <source>No penalty yet</source>
        <translation>لا عقوبة بعد</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>الضجيج</translation>
    </message>
    <message>
        <source>Noise takes away less than a quarter of what PGD does.</source>
        <translation>الضجيج يُذهب أقل من ربع ما يُذهبه PGD.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Not 0.</source>
        <translation>ليس 0.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Not the one trained for long.</source>
        <translation>ليست التي دُرّبت طويلًا.</translation>
    </message>
    <message>
        <source>Now a network with a Hessian penalty, trained for 30 epochs. The penalty keeps the loss from saturating.</source>
        <translation>الآن شبكة بعقوبة هيسه، دُرّبت 30 حقبة. تمنع العقوبة الخسارة من التشبّع.</translation>
    </message>
    <message>
        <source>Now it learns to separate the moons. Look at the most strongly bent tenth of all points: nine of ten points have a smaller ‖H‖ than the *90 % quantile*.</source>
        <translation>الآن تتعلّم الفصل بين الهلالين. انظر إلى عُشر النقاط الأشد انحناء: تسع نقاط من عشر لها ⁦‖H‖⁩ أصغر من *المئين 90 %*.</translation>
    </message>
    <message>
        <source>Now the Hessian penalty, with λ = 0.03. That is chosen so that the median ‖H‖ comes out much as in the run before.</source>
        <translation>الآن عقوبة هيسه، مع ⁦λ = 0.03⁩. اختيرت ليخرج وسيط ⁦‖H‖⁩ قريبًا من التشغيل السابق.</translation>
    </message>
    <message>
        <source>Now the same for a hundred epochs: same points, same start.</source>
        <translation>الآن الشيء نفسه لمئة حقبة: النقاط نفسها والبداية نفسها.</translation>
    </message>
    <message>
        <source>Now the same network with a Hessian penalty. Its accuracy without an attack is much the same.</source>
        <translation>الآن الشبكة نفسها بعقوبة هيسه. دقتها دون هجوم هي نفسها تقريبًا.</translation>
    </message>
    <message>
        <source>Now ε = 0.25: a quarter of the plane, wider than a moon is thick. An attack that may do more can only be more dangerous, one would think: whatever lies within ε = 0.15 also lies within ε = 0.25.</source>
        <translation>الآن ⁦ε = 0.25⁩: ربع المستوي، أعرض من سُمك الهلال. الهجوم الذي يُسمح له بأكثر لا يمكن إلا أن يكون أخطر، هكذا يُظن: فكل ما يقع ضمن ⁦ε = 0.15⁩ يقع أيضًا ضمن ⁦ε = 0.25⁩.</translation>
    </message>
    <message>
        <source>Of Adam, in the variable w.</source>
        <translation>لـ Adam، في المتغيّر w.</translation>
    </message>
    <message>
        <source>Of the random draws.</source>
        <translation>للسحوبات العشوائية.</translation>
    </message>
    <message>
        <source>Of the units at the start: at equal angles, or drawn uniformly with the seed.</source>
        <translation>اتجاهات الوحدات عند البداية: بزوايا متساوية، أو مسحوبة بانتظام بالبذرة.</translation>
    </message>
    <message>
        <source>On: penalise ‖g‖², as in the literature. Off: penalise ‖g‖ itself, which also pushes small gradients.</source>
        <translation>مفعَّل: يعاقب ⁦‖g‖²⁩ كما في المراجع. معطَّل: يعاقب ⁦‖g‖⁩ نفسه، فيضغط التدرّجات الصغيرة أيضًا.</translation>
    </message>
    <message>
        <source>One linear layer: curvature has a closed form, H = Wᵀ(diag p − ppᵀ)W.</source>
        <translation>طبقة خطية واحدة: للانحناء صيغة مغلقة، ⁦H = Wᵀ(diag p − ppᵀ)W⁩.</translation>
    </message>
    <message>
        <source>One softplus unit bends by at most β/4. Now β = 1000: each unit can bend more than a hundred times as strongly, in a strip more than a hundred times as narrow. That is nearly a ReLU again.</source>
        <translation>تنحني وحدة softplus الواحدة بمقدار β/4 على الأكثر. الآن ⁦β = 1000⁩: يمكن لكل وحدة أن تنحني أكثر من مئة ضعف، في شريط أضيق بأكثر من مئة مرة. وهذه تكاد تكون ReLU من جديد.</translation>
    </message>
    <message>
        <source>One step along the sign of the gradient (in L2: along the gradient). It shows what a single linear step can do; a network that only resists this one is not robust.</source>
        <translation>خطوة واحدة باتجاه إشارة التدرّج (في L2: باتجاه التدرّج). تبيّن ما تستطيعه خطوة خطية واحدة؛ والشبكة التي تقاوم هذه وحدها ليست متينة.</translation>
    </message>
    <message>
        <source>One step, or many</source>
        <translation>خطوة واحدة أم خطوات كثيرة</translation>
    </message>
    <message>
        <source>Only boundaries to the classes with the highest logits are looked at; its own class counts as one.</source>
        <translation>لا يُنظر إلا إلى الحدود مع الأصناف ذات أعلى اللوجيتات؛ ويُحسب صنفها نفسه واحدًا.</translation>
    </message>
    <message>
        <source>Only the one with the Hessian penalty.</source>
        <translation>التي بعقوبة هيسه وحدها.</translation>
    </message>
    <message>
        <source>Only the one with the gradient penalty.</source>
        <translation>التي بعقوبة التدرّج وحدها.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>Over a short way the loss is nearly a plane. Then the direction that is best at the start stays best, and one step does as well as twenty.</source>
        <translation>على طريق قصير تكاد الخسارة تكون مستويًا. فيبقى الاتجاه الأفضل عند البداية هو الأفضل، وتفعل خطوة واحدة ما تفعله عشرون.</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>التجاوز</translation>
    </message>
    <message>
        <source>PGD</source>
        <translation>PGD</translation>
    </message>
    <message>
        <source>PGD adversarial training</source>
        <translation>التدريب العدائي بـ PGD</translation>
    </message>
    <message>
        <source>PGD finds at least 5 points more mistakes.</source>
        <translation>يجد PGD أخطاء أكثر بخمس نقاط مئوية على الأقل.</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>نقاط مرسومة</translation>
    </message>
    <message>
        <source>Pairs of units m/2</source>
        <translation>أزواج الوحدات m/2</translation>
    </message>
    <message>
        <source>Penalises a network that is sure of itself, whatever it is sure of. It says nothing about slope or curvature: compare it with the Hessian penalty to see that being unsure is not the same as being robust.</source>
        <translation>يعاقب الشبكة المتيقّنة، أيًّا كان ما تتيقّن منه. لا يقول شيئًا عن الميل أو الانحناء: قارنه بعقوبة هيسه لترى أن عدم اليقين ليس هو المتانة.</translation>
    </message>
    <message>
        <source>Penalises all curvature at once, ‖H‖_F = √(Σ λᵢ²), estimated with random vectors. Noisy: with one random vector the estimate varies by more than its own size.</source>
        <translation>يعاقب كل الانحناء معًا، ⁦‖H‖_F = √(Σ λᵢ²)⁩، مقدَّرًا بمتجهات عشوائية. مضطرب: بمتجه عشوائي واحد يتذبذب التقدير بأكثر من حجمه.</translation>
    </message>
    <message>
        <source>Penalises how fast the loss changes with the input, g = ∂ℓ/∂x. First order only: it does not see how fast that slope itself grows.</source>
        <translation>يعاقب سرعة تغيّر الخسارة مع الدخل، ⁦g = ∂ℓ/∂x⁩. درجة أولى فقط: لا يرى سرعة ازدياد ذلك الميل نفسه.</translation>
    </message>
    <message>
        <source>Penalises how much the gradient of the loss changes over a distance h along the sign of the gradient, z = sign g/‖sign g‖. A long h sees the average curvature on the way, also that of ReLU kinks, which the Hessian at a point cannot see.</source>
        <translation>يعاقب مقدار تغيّر تدرّج الخسارة على مسافة h باتجاه إشارة التدرّج، ⁦z = sign g/‖sign g‖⁩. ترى h الطويلة متوسط الانحناء على الطريق، ومنه انحناء انكسارات ReLU التي لا تراها مصفوفة هيسه عند نقطة.</translation>
    </message>
    <message>
        <source>Penalises how strongly the logits react to any change of the input, J = ∂z/∂x, whatever the label and the loss. First order: a small Jacobian keeps the decision boundary away from the pictures.</source>
        <translation>يعاقب شدّة تفاعل اللوجيتات مع أي تغيّر في الدخل، ⁦J = ∂z/∂x⁩، أيًّا كان الصنف والخسارة. درجة أولى: مصفوفة جاكوبي الصغيرة تُبعد حدّ القرار عن الصور.</translation>
    </message>
    <message>
        <source>Penalises the largest curvature of the loss around each input: the method this laboratory is about.</source>
        <translation>يعاقب أكبر انحناء للخسارة حول كل دخل: الطريقة التي يدور حولها هذا المختبر.</translation>
    </message>
    <message>
        <source>Penalises the largest curvature of the loss with respect to the input, ‖H‖ = max |λ(∂²ℓ/∂x²)|: the flatter the loss around an image, the farther an adversary must move. H is never formed; a few Hessian–vector products suffice.</source>
        <translation>يعاقب أكبر انحناء للخسارة بالنسبة إلى الدخل، ⁦‖H‖ = max |λ(∂²ℓ/∂x²)|⁩: كلما تسطّحت الخسارة حول صورة وجب على المهاجم أن يذهب أبعد. لا تُكوَّن H أبدًا؛ تكفي بضعة جداءات لها بمتجهات.</translation>
    </message>
    <message>
        <source>Penalises the largest gap γ within ε of a picture between the loss and its linear model, so that one gradient tells the truth about the whole ball, and with weight s what that linear model rises by.</source>
        <translation>يعاقب أكبر فجوة γ ضمن ε من الصورة بين الخسارة ونموذجها الخطي، ليصدق تدرّج واحد في وصف الكرة كلها، ويعاقب بوزن s ما يرتفع به ذلك النموذج الخطي.</translation>
    </message>
    <message>
        <source>Penalises the slope of the loss around each input, the first-order relative.</source>
        <translation>يعاقب ميل الخسارة حول كل دخل، القريب من الدرجة الأولى.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>العقوبة</translation>
    </message>
    <message>
        <source>Plain training on the cross-entropy loss.</source>
        <translation>تدريب عادي على خسارة الإنتروبيا المتقاطعة.</translation>
    </message>
    <message>
        <source>Plain training: the baseline to compare with.</source>
        <translation>تدريب عادي: خط الأساس للمقارنة.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Points at equal distances, or drawn uniformly with the seed.</source>
        <translation>نقاط على مسافات متساوية، أو مسحوبة بانتظام بالبذرة.</translation>
    </message>
    <message>
        <source>Points that you paint on the map, or that a settings file lists in dataset.points: invent a task of your own.</source>
        <translation>نقاط ترسمها على الخريطة، أو يسردها ملف إعدادات في dataset.points: ابتكر مسألة من عندك.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القوى</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقة الأعداد</translation>
    </message>
    <message>
        <source>Probe every (steps)</source>
        <translation>القياس كل (خطوات)</translation>
    </message>
    <message>
        <source>Probe samples</source>
        <translation>عيّنات القياس</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>الجداءات</translation>
    </message>
    <message>
        <source>Projected gradient steps with momentum that choose their own length: long ones first, shorter ones when the loss stops rising, each time from the best point so far. Usually stronger than PGD, with nothing to tune.</source>
        <translation>خطوات تدرّج مُسقَطة بزخم تختار طولها بنفسها: طويلة أولًا، ثم أقصر حين تكفّ الخسارة عن الارتفاع، كل مرة من أفضل نقطة حتى الآن. أقوى من PGD عادةً، دون ما يُضبط.</translation>
    </message>
    <message>
        <source>Provable curvature</source>
        <translation>الانحناء القابل للبرهان</translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation>كنزة</translation>
    </message>
    <message>
        <source>Pulls all weights towards zero at each step; 0 switches it off.</source>
        <translation>يسحب كل الأوزان نحو الصفر في كل خطوة؛ 0 يعطّله.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>Radius of the ball in which the worst input is searched; pixels are in [0,1]. Usual in L∞: 0.3 on MNIST, 0.1 on Fashion-MNIST, 8/255 on CIFAR-10.</source>
        <translation>نصف قطر الكرة التي يُبحث فيها عن أسوأ دخل؛ البكسلات في [0,1]. المعتاد في ⁦L∞⁩: ‏0.3 على MNIST، و 0.1 على Fashion-MNIST، و 8/255 على CIFAR-10.</translation>
    </message>
    <message>
        <source>Radius ε</source>
        <translation>نصف القطر ε</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>Random combinations of the logits per step; more are less noisy and cost more. 0: one vector for each class, which is exact.</source>
        <translation>تركيبات عشوائية للوجيتات لكل خطوة؛ الأكثر أقل اضطرابًا وأعلى كلفة. 0: متجه لكل صنف، وهو دقيق.</translation>
    </message>
    <message>
        <source>Random noise</source>
        <translation>ضجيج عشوائي</translation>
    </message>
    <message>
        <source>Random noise finds nothing new</source>
        <translation>الضجيج العشوائي لا يجد جديدًا</translation>
    </message>
    <message>
        <source>Random noise of the size ε = 0.05, against an attack of the same size that follows the gradient (PGD): how many points does each take away?</source>
        <translation>ضجيج عشوائي بحجم ⁦ε = 0.05⁩ مقابل هجوم بالحجم نفسه يتبع التدرّج (PGD): كم نقطة يُذهب كل منهما؟</translation>
    </message>
    <message>
        <source>Random points tried per sample; the worst counts.</source>
        <translation>نقاط عشوائية تُجرَّب لكل عيّنة؛ ويُحسب أسوأها.</translation>
    </message>
    <message>
        <source>Random search that only looks at the network&apos;s outputs: squares of pixels jump between the ends of the allowed range. It cannot be fooled by a vanishing gradient, so it should never find more than a gradient attack does.</source>
        <translation>بحث عشوائي لا ينظر إلا إلى مخرجات الشبكة: مربعات من البكسلات تقفز بين طرفي المجال المسموح. لا يخدعه تدرّج متلاشٍ، فلا ينبغي أن يجد أبدًا أكثر من هجوم التدرّج.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>بدء عشوائي</translation>
    </message>
    <message>
        <source>Random vectors</source>
        <translation>متجهات عشوائية</translation>
    </message>
    <message>
        <source>Random vectors per step; more are less noisy and cost more.</source>
        <translation>متجهات عشوائية لكل خطوة؛ الأكثر أقل اضطرابًا وأعلى كلفة.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU against softplus</source>
        <translation>ReLU مقابل softplus</translation>
    </message>
    <message>
        <source>Reading a robustness curve</source>
        <translation>قراءة منحنى المتانة</translation>
    </message>
    <message>
        <source>Regularizer</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>Report every</source>
        <translation>التقرير كل</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>البدايات الجديدة</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Samples n</source>
        <translation>العيّنات n</translation>
    </message>
    <message>
        <source>Samples per step. Small batches are noisier and make more steps per epoch.</source>
        <translation>عيّنات كل خطوة. الدفعات الصغيرة أكثر اضطرابًا وتزيد الخطوات لكل حقبة.</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>صندل</translation>
    </message>
    <message>
        <source>Save every (seconds)</source>
        <translation>الحفظ كل (ثوانٍ)</translation>
    </message>
    <message>
        <source>Scale τ</source>
        <translation>المقياس τ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>خطوات البحث</translation>
    </message>
    <message>
        <source>Searches the nearest misclassified input in L2 by gradient descent, with a binary search for the balance c between nearness and mistake. Slow, but its distances are among the shortest. It does not exist for L∞; a mistake beyond ε does not count as success.</source>
        <translation>يبحث عن أقرب دخل مصنَّف خطأ في L2 بالنزول بالتدرّج، مع بحث ثنائي عن التوازن c بين القرب والخطأ. بطيء، لكن مسافاته من أقصرها. لا وجود له في ⁦L∞⁩؛ والخطأ الذي يتجاوز ε لا يُعدّ نجاحًا.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Share of samples that are classified correctly: of each training batch, and of the test set at the end of each epoch.</source>
        <translation>نسبة العيّنات المصنَّفة تصنيفًا صحيحًا: من كل دفعة تدريب، ومن مجموعة الاختبار في نهاية كل حقبة.</translation>
    </message>
    <message>
        <source>Share of the previous step that is kept (SGD only).</source>
        <translation>الحصة الباقية من الخطوة السابقة (SGD فقط).</translation>
    </message>
    <message>
        <source>Share of the training over which λ grows linearly from 0: what an untrained network does near a picture means little.</source>
        <translation>الجزء من التدريب الذي يزداد فيه λ خطيًا من 0: ما تفعله شبكة غير مدرَّبة قرب صورة قليل المعنى.</translation>
    </message>
    <message>
        <source>Sharpness of softplus: the larger, the closer to ReLU, and the more curvature one unit can have (at most β/4).</source>
        <translation>حدّة softplus: كلما كبرت اقتربت من ReLU، وزاد الانحناء الممكن لوحدة واحدة (β/4 على الأكثر).</translation>
    </message>
    <message>
        <source>Sharpness β</source>
        <translation>الحدّة β</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>قميص</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>مفردة</translation>
    </message>
    <message>
        <source>Single is what networks are trained in; double is slower and serves to check that rounding changes nothing.</source>
        <translation>بالمفردة تُدرَّب الشبكات؛ والمضاعفة أبطأ وتفيد في التحقق من أن التقريب لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Size of the fixed probe batch from the test set. It is the same at every probe.</source>
        <translation>حجم دفعة القياس الثابتة من مجموعة الاختبار. هي نفسها في كل قياس.</translation>
    </message>
    <message>
        <source>Slope and curvature of the loss</source>
        <translation>ميل الخسارة وانحناؤها</translation>
    </message>
    <message>
        <source>Slope and curvature of the margins</source>
        <translation>ميل الهوامش وانحناؤها</translation>
    </message>
    <message>
        <source>Slope weight s</source>
        <translation>وزن الميل s</translation>
    </message>
    <message>
        <source>Small CNN</source>
        <translation>شبكة التفافية صغيرة</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>ResNet صغيرة</translation>
    </message>
    <message>
        <source>Small steps along a running mean of the gradients, from the input itself. The mean keeps going where single gradients turn back and forth; its adversarial inputs fool other networks more often than those of PGD.</source>
        <translation>خطوات صغيرة على متوسط جارٍ للتدرّجات، بدءًا من الدخل نفسه. يمضي المتوسط حيث تتقلّب التدرّجات المفردة؛ وأمثلته العدائية تخدع شبكات أخرى أكثر من أمثلة PGD.</translation>
    </message>
    <message>
        <source>Small ‖H‖ is said to go with robustness. Put that to the test: one network, trained briefly and trained for long, without any penalty.</source>
        <translation>يقال إن ⁦‖H‖⁩ الصغير يصاحب المتانة. اختبر ذلك: شبكة واحدة، دُرّبت قليلًا ودُرّبت طويلًا، دون أي عقوبة.</translation>
    </message>
    <message>
        <source>Smooth units bend everywhere, and the bends of all layers add up. A penalty on the curvature of the logits can work here; on a ReLU network it would be 0 from the start and do nothing.</source>
        <translation>الوحدات الملساء تنحني في كل مكان، وتتجمّع انحناءات كل الطبقات. يمكن لعقوبة على انحناء اللوجيتات أن تعمل هنا؛ أما في شبكة ReLU فتكون 0 من البداية ولا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation>حذاء رياضي</translation>
    </message>
    <message>
        <source>So always attack with several steps, and with several attacks. Two warnings are cheap: an accuracy that *rises* with ε, and one that does not go to 0 for a very large ε. The lamp at the bottom right asks for both.</source>
        <translation>هاجم إذن دائمًا بعدة خطوات وبعدة هجمات. وثمة إنذاران رخيصان: دقة *ترتفع* مع ε، ودقة لا تبلغ 0 عند ε كبيرة جدًا. المصباح في أسفل النافذة يسأل عن الاثنين.</translation>
    </message>
    <message>
        <source>So both networks bend about alike. And how steep are they?</source>
        <translation>فالشبكتان تنحنيان بالقدر نفسه تقريبًا. وما مدى ميلهما؟</translation>
    </message>
    <message>
        <source>So is it safer?</source>
        <translation>فهل هي أكثر أمانًا؟</translation>
    </message>
    <message>
        <source>So it is in the textbook, where both networks are equally sure of themselves.</source>
        <translation>هكذا في الكتب، حيث ثقة الشبكتين متساوية.</translation>
    </message>
    <message>
        <source>So one number for a whole data set hides a lot. The plots of this program show the median with a band from the 10 % to the 90 % quantile, and now you know why that band is so wide.</source>
        <translation>فعدد واحد لمجموعة بيانات كاملة يخفي الكثير. مخططات هذا البرنامج تُظهر الوسيط مع نطاق من المئين 10 % إلى 90 %، وقد عرفت الآن لماذا ذلك النطاق عريض هكذا.</translation>
    </message>
    <message>
        <source>So: **begin** at ε = 0 and compare only networks that start at a similar height. Read the **middle**: where is half of the accuracy lost? Check the **end**: does it come down to 0? And ask **which attack** drew it: a stronger one can only lower it.</source>
        <translation>إذن: **ابدأ** عند ⁦ε = 0⁩ ولا تقارن إلا شبكات تبدأ من ارتفاع متقارب. اقرأ **الوسط**: أين يضيع نصف الدقة؟ افحص **النهاية**: هل ينزل إلى 0؟ واسأل **أي هجوم** رسمه: الأقوى لا يمكنه إلا أن يخفضه.</translation>
    </message>
    <message>
        <source>Softmax regression, where H = Wᵀ(diag p − ppᵀ)W: every number can be checked by hand.</source>
        <translation>انحدار softmax، حيث ⁦H = Wᵀ(diag p − ppᵀ)W⁩: يمكن التحقق من كل عدد باليد.</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>شيء آخر.</translation>
    </message>
    <message>
        <source>Something in between.</source>
        <translation>شيء بين ذلك.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Square queries</source>
        <translation>استعلامات Square</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>تربيع</translation>
    </message>
    <message>
        <source>Standard (APGD-CE, APGD-T, Square)</source>
        <translation>المعياري (APGD-CE, APGD-T, Square)</translation>
    </message>
    <message>
        <source>Standard deviation of the random displacement of each point, where the radius of a moon is 1. More noise makes the classes overlap.</source>
        <translation>الانحراف المعياري للإزاحة العشوائية لكل نقطة، حيث نصف قطر الهلال 1. ضجيج أكثر يُداخل الأصناف.</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Start of every random draw: weights, order of the batches, generated points. Same seed, same curve.</source>
        <translation>بداية كل سحب عشوائي: الأوزان وترتيب الدفعات والنقاط المولَّدة. البذرة نفسها تعطي المنحنى نفسه.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Step length</source>
        <translation>طول الخطوة</translation>
    </message>
    <message>
        <source>Step of the ascent estimator relative to the unit direction; the others do not use it.</source>
        <translation>خطوة مقدِّر الصعود نسبةً إلى اتجاه الوحدة؛ لا تستعملها المقدِّرات الأخرى.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps between two measurements of the harmonics; they count as one epoch.</source>
        <translation>الخطوات بين قياسين للتوافقيات؛ وتُحسب حقبة واحدة.</translation>
    </message>
    <message>
        <source>Steps between two measurements of ‖H‖ and ‖g‖ on the probe batch; 0 never measures. Often costs time.</source>
        <translation>الخطوات بين قياسين لـ ⁦‖H‖⁩ و ⁦‖g‖⁩ على دفعة القياس؛ 0 لا يقيس أبدًا. الإكثار يكلّف وقتًا.</translation>
    </message>
    <message>
        <source>Steps between two rows of the metrics file of a run.</source>
        <translation>الخطوات بين سطرين من ملف قياسات التشغيل.</translation>
    </message>
    <message>
        <source>Steps k</source>
        <translation>الخطوات k</translation>
    </message>
    <message>
        <source>Steps of gradient descent, to the next full report.</source>
        <translation>خطوات النزول بالتدرّج، حتى التقرير الكامل التالي.</translation>
    </message>
    <message>
        <source>Still some accuracy, for a good network.</source>
        <translation>ما زال بعض الدقة، لشبكة جيدة.</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: the plain gradient, with momentum.</source>
        <translation>النزول العشوائي بالتدرّج: التدرّج البسيط مع الزخم.</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>الشدّة λ</translation>
    </message>
    <message>
        <source>T-shirt/top</source>
        <translation>تي شيرت</translation>
    </message>
    <message>
        <source>TRADES</source>
        <translation>TRADES</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Target classes</source>
        <translation>الأصناف المستهدفة</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>عيّنات الاختبار</translation>
    </message>
    <message>
        <source>Tests on N samples only, the first ones; 0 means all.</source>
        <translation>يختبر على N عيّنة فقط، الأولى منها؛ 0 يعني الكل.</translation>
    </message>
    <message>
        <source>The **Hessian penalty** adds λ · ‖H‖: be as steep as you need, but do not *bend*.</source>
        <translation>**عقوبة هيسه** تضيف ⁦λ · ‖H‖⁩: كن مائلًا بقدر ما تحتاج، لكن لا *تنحنِ*.</translation>
    </message>
    <message>
        <source>The **gradient penalty** adds λ · ‖g‖² to the loss: do not be steep.</source>
        <translation>**عقوبة التدرّج** تضيف إلى الخسارة ⁦λ · ‖g‖²⁩: لا تكن مائلًا.</translation>
    </message>
    <message>
        <source>The **loss** is made of the logits by the softmax and the logarithm.</source>
        <translation>**الخسارة** تُصنع من اللوجيتات بـ softmax واللوغاريتم.</translation>
    </message>
    <message>
        <source>The accuracy without an attack says nothing about how near the next mistake is. The penalty moves the mistakes farther away, without changing much of what is right at ε = 0.</source>
        <translation>الدقة دون هجوم لا تقول شيئًا عن قرب أقرب خطأ. العقوبة تُبعد الأخطاء دون أن تغيّر كثيرًا مما هو صحيح عند ⁦ε = 0⁩.</translation>
    </message>
    <message>
        <source>The bends differ, but the border is so wide that even the points far away feel something of it.</source>
        <translation>الانحناءات تختلف، لكن الحدّ عريض إلى درجة أن النقاط البعيدة تحسّ بشيء منه.</translation>
    </message>
    <message>
        <source>The bends have not gone away: they have drawn together into the kinks. Most points lie between the kinks, where all is flat, so the median point sees next to nothing of them. Measured at points, the curvature goes to 0, and a step across a kink still changes the slope.</source>
        <translation>لم تذهب الانحناءات: لقد تجمّعت في الانكسارات. معظم النقاط بين الانكسارات حيث كل شيء مسطّح، فالنقطة الوسطى لا تكاد ترى منها شيئًا. الانحناء المقيس عند النقاط يؤول إلى 0، والخطوة عبر انكسار تغيّر الميل مع ذلك.</translation>
    </message>
    <message>
        <source>The curvature of its logits is 0. And ‖H‖, the curvature of its loss?</source>
        <translation>انحناء لوجيتاتها 0. و ⁦‖H‖⁩، انحناء خسارتها؟</translation>
    </message>
    <message>
        <source>The end of the curve</source>
        <translation>نهاية المنحنى</translation>
    </message>
    <message>
        <source>The first balance tried; it grows tenfold until the class changes.</source>
        <translation>أول توازن يُجرَّب؛ يتضاعف عشر مرات حتى يتغيّر الصنف.</translation>
    </message>
    <message>
        <source>The gradient has not vanished</source>
        <translation>لم يتلاشَ التدرّج</translation>
    </message>
    <message>
        <source>The kinks are the catch: at a point the logits of a ReLU network look perfectly flat, and one step further their slope is another. A Hessian at one point cannot see that. It is why an estimate of robustness from slope and curvature alone can be too hopeful for ReLU networks.</source>
        <translation>العقدة في الانكسارات: عند نقطة ما تبدو لوجيتات شبكة ReLU مسطّحة تمامًا، وبعد خطوة يصير ميلها غيره. لا تستطيع مصفوفة هيسه عند نقطة واحدة أن ترى ذلك. ولهذا قد يكون تقدير المتانة من الميل والانحناء وحدهما مفرطًا في التفاؤل لشبكات ReLU.</translation>
    </message>
    <message>
        <source>The logits bend now, but the softmax does most of the bending.</source>
        <translation>اللوجيتات تنحني الآن، لكن softmax تصنع معظم الانحناء.</translation>
    </message>
    <message>
        <source>The long training has far less curvature at most points. The attack is PGD with ε = 0.08.</source>
        <translation>للتدريب الطويل انحناء أقل بكثير عند معظم النقاط. الهجوم PGD مع ⁦ε = 0.08⁩.</translation>
    </message>
    <message>
        <source>The loss follows its gradient</source>
        <translation>الخسارة تتبع تدرّجها</translation>
    </message>
    <message>
        <source>The median curvature of the logits is now …</source>
        <translation>وسيط انحناء اللوجيتات الآن …</translation>
    </message>
    <message>
        <source>The median curvature of the logits, compared with β = 8, …</source>
        <translation>وسيط انحناء اللوجيتات، مقارنةً بـ ⁦β = 8⁩، …</translation>
    </message>
    <message>
        <source>The median slope ‖g‖ of the run “hessian”, compared with that of “gradient”, is …</source>
        <translation>وسيط الميل ⁦‖g‖⁩ للتشغيل «hessian»، مقارنةً بتشغيل «gradient»، …</translation>
    </message>
    <message>
        <source>The network has become sure of itself: confidence near 100 %. Where a probability is practically 1, the softmax is saturated, and the loss is flat at 0 whatever the logits do.</source>
        <translation>صارت الشبكة متيقّنة: ثقة قرب 100 %. حيث الاحتمال 1 عمليًا تكون softmax مشبَعة، والخسارة مسطّحة عند 0 مهما فعلت اللوجيتات.</translation>
    </message>
    <message>
        <source>The network is not over-confident</source>
        <translation>الشبكة ليست مفرطة الثقة</translation>
    </message>
    <message>
        <source>The network is not robust at all at this size. FGSM merely failed to show it. An attack that fails proves nothing about the network: the accuracy under an attack is always an *upper bound* of the true one.</source>
        <translation>الشبكة ليست متينة إطلاقًا عند هذا الحجم. لم يفلح FGSM في إظهار ذلك فحسب. الهجوم الفاشل لا يبرهن شيئًا عن الشبكة: الدقة تحت هجوم هي دائمًا *حدّ أعلى* للدقة الحقيقية.</translation>
    </message>
    <message>
        <source>The nonlinear function of each hidden unit. Smooth ones have curvature of their own; ReLU has none.</source>
        <translation>الدالة غير الخطية لكل وحدة مخفية. للملساء انحناء خاص بها؛ وليس لـ ReLU انحناء.</translation>
    </message>
    <message>
        <source>The one trained for long: its ‖H‖ is so much smaller.</source>
        <translation>التي دُرّبت طويلًا: ⁦‖H‖⁩ فيها أصغر بكثير.</translation>
    </message>
    <message>
        <source>The one with the Hessian penalty.</source>
        <translation>التي بعقوبة هيسه.</translation>
    </message>
    <message>
        <source>The one with the gradient penalty.</source>
        <translation>التي بعقوبة التدرّج.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>العكس</translation>
    </message>
    <message>
        <source>The penalised one is higher by more than 10 points.</source>
        <translation>منحنى المعاقَبة أعلى بأكثر من 10 نقاط مئوية.</translation>
    </message>
    <message>
        <source>The plot ends before ε = 0.5. What must the curve of an honest attack show there?</source>
        <translation>ينتهي المخطط قبل ⁦ε = 0.5⁩. ماذا يجب أن يُظهر منحنى هجوم صادق هناك؟</translation>
    </message>
    <message>
        <source>The points themselves, each as [x, y, class].</source>
        <translation>النقاط نفسها، كل منها ⁦[x, y⁩, الصنف].</translation>
    </message>
    <message>
        <source>The same curvature by the other way</source>
        <translation>الانحناء نفسه بالطريق الآخر</translation>
    </message>
    <message>
        <source>The same penalty with the exact norm: for piecewise-linear networks from a matrix of classes × classes, for smooth ones by Lanczos run to convergence. Slower; use it to check the estimate.</source>
        <translation>العقوبة نفسها بالمعيار الدقيق: للشبكات الخطية على قطع من مصفوفة أصناف × أصناف، وللملساء بـ Lanczos حتى التقارب. أبطأ؛ استعملها للتحقق من التقدير.</translation>
    </message>
    <message>
        <source>The scale of the logits hides nothing</source>
        <translation>مقياس اللوجيتات لا يخفي شيئًا</translation>
    </message>
    <message>
        <source>The share of the pixels that the first squares cover; they shrink as the search goes on.</source>
        <translation>حصة البكسلات التي تغطيها المربعات الأولى؛ وهي تصغر مع تقدّم البحث.</translation>
    </message>
    <message>
        <source>The single step always goes the whole way. It flies over the other moon and lands where the network is right again. The mistake is still there, in between; FGSM does not look.</source>
        <translation>الخطوة الواحدة تقطع الطريق كله دائمًا. تطير فوق الهلال الآخر وتحطّ حيث تصيب الشبكة من جديد. الخطأ ما زال هناك في الوسط؛ لكن FGSM لا ينظر.</translation>
    </message>
    <message>
        <source>The softmax bends by itself, even over flat logits: H = Jᵀ S J, with the slopes J of the logits and the softmax&apos;s own curvature S. So a ReLU network has a Hessian to penalise, as long as it is that of the loss.</source>
        <translation>تنحني softmax بذاتها، حتى فوق لوجيتات مسطّحة: ⁦H = Jᵀ S J⁩، حيث J ميول اللوجيتات و S انحناء softmax نفسها. فلشبكة ReLU مصفوفة هيسه يمكن معاقبتها، ما دامت مصفوفة الخسارة.</translation>
    </message>
    <message>
        <source>The step length halves when at most this share of the last steps raised the loss.</source>
        <translation>ينتصف طول الخطوة حين لا ترفع الخسارةَ أكثرُ من هذه الحصة من الخطوات الأخيرة.</translation>
    </message>
    <message>
        <source>They stay together: equal accuracy, equal robustness.</source>
        <translation>يبقيان معًا: دقة متساوية، متانة متساوية.</translation>
    </message>
    <message>
        <source>This lesson uses small networks on a few pictures of clothes, so that each training takes a moment.</source>
        <translation>يستعمل هذا الدرس شبكات صغيرة على صور ملابس قليلة، فلا يستغرق كل تدريب إلا لحظة.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <translation>ثلاث غيمات</translation>
    </message>
    <message>
        <source>Three clouds of points: a nearly linear task.</source>
        <translation>ثلاث غيمات من النقاط: مسألة شبه خطية.</translation>
    </message>
    <message>
        <source>Three different attacks one after the other, each on the samples that still stand: two that follow gradients and one that needs none. The number to report, because what one attack misses another finds.</source>
        <translation>ثلاثة هجمات مختلفة واحدًا بعد الآخر، كل منها على العيّنات التي ما زالت صامدة: اثنان يتبعان التدرّجات وواحد لا يحتاج إليها. هذا هو العدد الذي يُنشر، لأن ما يفوت هجومًا يجده آخر.</translation>
    </message>
    <message>
        <source>Three hidden layers of 32 units, enough to bend around moons and spirals.</source>
        <translation>ثلاث طبقات مخفية من 32 وحدة، تكفي للانحناء حول الأهلّة واللوالب.</translation>
    </message>
    <message>
        <source>To give different answers on the two sides of a narrow gap, the loss must climb steeply there and level off again. Turning from flat to steep and back is exactly what curvature is.</source>
        <translation>لتعطي الشبكة جوابين مختلفين على جانبي فجوة ضيّقة لا بد أن تصعد الخسارة هناك بشدّة ثم تستوي. والانتقال من مسطّح إلى مائل ثم العودة هو الانحناء بعينه.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Training on makes ‖H‖ a hundred times smaller, and the network no safer. Why?</source>
        <translation>متابعة التدريب تصغّر ⁦‖H‖⁩ مئة مرة ولا تجعل الشبكة آمن. لماذا؟</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>عيّنات التدريب</translation>
    </message>
    <message>
        <source>Trains on N samples only, the first ones; 0 means all.</source>
        <translation>يتدرّب على N عيّنة فقط، الأولى منها؛ 0 يعني الكل.</translation>
    </message>
    <message>
        <source>Trains on the worst input that projected gradient ascent finds within ε of each picture. With λ = 1 the clean pictures drop out and this is adversarial training as published; the penalty shows how much an attack adds to the loss.</source>
        <translation>يتدرّب على أسوأ دخل يجده الصعود بالتدرّج المُسقَط ضمن ε من كل صورة. مع ⁦λ = 1⁩ تسقط الصور الأصلية ويصير هذا التدريب العدائي المنشور؛ وتبيّن العقوبة كم يضيف الهجوم إلى الخسارة.</translation>
    </message>
    <message>
        <source>Tries random points of the ball and keeps the worst. It is weak on purpose: a network that falls to noise where gradient attacks fail hides its gradients instead of being robust.</source>
        <translation>يجرّب نقاطًا عشوائية من الكرة ويحتفظ بأسوأها. ضعيف عمدًا: الشبكة التي تسقط أمام الضجيج حيث تفشل هجمات التدرّج تخفي تدرّجاتها وليست متينة.</translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation>بنطال</translation>
    </message>
    <message>
        <source>Two 5×5 convolutions (32 and 64 channels) with max pooling and a layer of 1024: the network of Madry et al. 2018.</source>
        <translation>التفافان 5×5 (32 و 64 قناة) مع تجميع بالأكبر وطبقة من 1024: شبكة Madry et al. 2018.</translation>
    </message>
    <message>
        <source>Two arms that wind around each other: hard, and full of curvature.</source>
        <translation>ذراعان يلتفّان أحدهما حول الآخر: صعب ومليء بالانحناء.</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>دائرتان</translation>
    </message>
    <message>
        <source>Two curves that begin alike</source>
        <translation>منحنيان يبدآن متشابهين</translation>
    </message>
    <message>
        <source>Two hidden layers of 200 units: quick, and easy to look into.</source>
        <translation>طبقتان مخفيتان من 200 وحدة: سريعة ويسهل النظر داخلها.</translation>
    </message>
    <message>
        <source>Two interleaved half circles: the standard example of a boundary that must bend.</source>
        <translation>نصفا دائرة متشابكان: المثال المعتاد لحدّ لا بد أن ينحني.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>هلالان</translation>
    </message>
    <message>
        <source>Two moons, input-Hessian penalty</source>
        <translation>هلالان، عقوبة هيسه للدخل</translation>
    </message>
    <message>
        <source>Two moons, input-gradient penalty</source>
        <translation>هلالان، عقوبة تدرّج الدخل</translation>
    </message>
    <message>
        <source>Two moons, no penalty</source>
        <translation>هلالان، دون عقوبة</translation>
    </message>
    <message>
        <source>Two penalties bring the curvature down by the same amount, and make very different networks.</source>
        <translation>عقوبتان تخفضان الانحناء بالقدر نفسه، وتصنعان شبكتين مختلفتين جدًا.</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>لولبان</translation>
    </message>
    <message>
        <source>Two strided 5×5 convolutions (16 and 32 channels) and a layer of 128: trains in a minute.</source>
        <translation>التفافان 5×5 بخطوة (16 و 32 قناة) وطبقة من 128: تتدرّب في دقيقة.</translation>
    </message>
    <message>
        <source>Two ways to calm a loss</source>
        <translation>طريقتان لتهدئة الخسارة</translation>
    </message>
    <message>
        <source>Values of c that are tried per sample.</source>
        <translation>قيم c التي تُجرَّب لكل عيّنة.</translation>
    </message>
    <message>
        <source>Walk a little and the loss changes. The **gradient** g says how steep it is. The **Hessian** H says how much that slope itself changes: how strongly the loss *bends*. Its norm ‖H‖ is the strongest bend over all directions.</source>
        <translation>امشِ قليلًا فتتغيّر الخسارة. **التدرّج** g يبيّن شدّة ميلها. و**مصفوفة هيسه** H تبيّن مقدار تغيّر ذلك الميل نفسه: مدى *انحناء* الخسارة. ومعيارها ⁦‖H‖⁩ هو أشد انحناء على كل الاتجاهات.</translation>
    </message>
    <message>
        <source>Walks to the nearest class boundary as if the network were linear, until the prediction changes, then comes back along the straight line to just behind the boundary. It answers how far the nearest mistake is; a mistake beyond ε does not count as success.</source>
        <translation>يمشي إلى أقرب حدّ بين الأصناف كأن الشبكة خطية، حتى يتغيّر التنبّؤ، ثم يعود على المستقيم إلى ما وراء الحدّ مباشرة. يجيب عن بعد أقرب خطأ؛ والخطأ الذي يتجاوز ε لا يُعدّ نجاحًا.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>تضاؤل الأوزان</translation>
    </message>
    <message>
        <source>Weight of the penalty in the training loss. 0 trains without it; larger is flatter and, beyond a point, less accurate.</source>
        <translation>وزن العقوبة في خسارة التدريب. 0 يدرّب من دونها؛ الأكبر أكثر تسطّحًا، وبعد حدّ ما أقل دقة.</translation>
    </message>
    <message>
        <source>Weight of |δ*ᵀg| relative to γ: a loss may be straight and still steep.</source>
        <translation>وزن ⁦|δ⁩*⁦ᵀg|⁩ نسبةً إلى γ: قد تكون الخسارة مستقيمة وشديدة الميل مع ذلك.</translation>
    </message>
    <message>
        <source>What becomes of the median ‖H‖?</source>
        <translation>ما مآل وسيط ⁦‖H‖⁩؟</translation>
    </message>
    <message>
        <source>What curvature is</source>
        <translation>ما هو الانحناء</translation>
    </message>
    <message>
        <source>What does learning do to the bends?</source>
        <translation>ماذا يفعل التعلّم بالانحناءات؟</translation>
    </message>
    <message>
        <source>What happens to the 90 % quantile of ‖H‖ while the network learns?</source>
        <translation>ماذا يحدث للمئين 90 % لـ ⁦‖H‖⁩ أثناء تعلّم الشبكة؟</translation>
    </message>
    <message>
        <source>What is climbed: ce, the cross-entropy of training, or margin, the lead of the best wrong class, which looks at two classes only.</source>
        <translation>ما يُصعَد عليه: ce، الإنتروبيا المتقاطعة للتدريب، أو margin، تقدّم أفضل صنف خاطئ، ولا ينظر إلا إلى صنفين.</translation>
    </message>
    <message>
        <source>What is missing of the high frequency</source>
        <translation>ما ينقص من التردد المرتفع</translation>
    </message>
    <message>
        <source>What is the truth?</source>
        <translation>ما الحقيقة؟</translation>
    </message>
    <message>
        <source>What the loss is penalised by.</source>
        <translation>بماذا تُعاقَب الخسارة.</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <translation>ما تتعلّمه الشبكة.</translation>
    </message>
    <message>
        <source>What the regularizer adds to the loss: its strength λ times the quantity R that it keeps small. It grows during the warm-up.</source>
        <translation>ما يضيفه المنظِّم إلى الخسارة: شدّته λ مضروبة في الكمية R التي يُبقيها صغيرة. ويزداد أثناء الإحماء.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>ما ينبغي تذكّره</translation>
    </message>
    <message>
        <source>When small curvature lies</source>
        <translation>حين يكذب الانحناء الصغير</translation>
    </message>
    <message>
        <source>Where it begins, how it falls, where it must end, and when two curves can be compared.</source>
        <translation>من أين يبدأ، وكيف يهبط، وأين يجب أن ينتهي، ومتى يمكن مقارنة منحنيين.</translation>
    </message>
    <message>
        <source>Where the network is computed.</source>
        <translation>أين تُحسب الشبكة.</translation>
    </message>
    <message>
        <source>Where the search starts. The gradient already points close to the direction of largest curvature.</source>
        <translation>من أين يبدأ البحث. يشير التدرّج أصلًا قريبًا من اتجاه أكبر انحناء.</translation>
    </message>
    <message>
        <source>Which layers the network has.</source>
        <translation>طبقات الشبكة.</translation>
    </message>
    <message>
        <source>Which network holds better?</source>
        <translation>أي الشبكتين أصمد؟</translation>
    </message>
    <message>
        <source>Which network is more confident?</source>
        <translation>أي الشبكتين أكثر ثقة؟</translation>
    </message>
    <message>
        <source>Which networks hold better against PGD than the plain one, by at least 5 points?</source>
        <translation>أي الشبكات أصمد أمام PGD من العادية بخمس نقاط مئوية على الأقل؟</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>أي العيّنات</translation>
    </message>
    <message>
        <source>Which samples are taken where not all are: the first N, or a fixed choice with as many of each class.</source>
        <translation>أي العيّنات تؤخذ حين لا تؤخذ كلها: أول N، أو اختيار ثابت بعدد متساوٍ من كل صنف.</translation>
    </message>
    <message>
        <source>Who dares to say something?</source>
        <translation>من يجرؤ على القول؟</translation>
    </message>
    <message>
        <source>Why FGSM is not enough</source>
        <translation>لماذا لا يكفي FGSM</translation>
    </message>
    <message>
        <source>Widths of the hidden layers, such as 200, 100. Empty: the network&apos;s own.</source>
        <translation>عروض الطبقات المخفية، مثل 200, 100. فارغ: عروض الشبكة نفسها.</translation>
    </message>
    <message>
        <source>With ε = 0.04, how far apart are the accuracies under FGSM and under PGD?</source>
        <translation>عند ⁦ε = 0.04⁩، كم تتباعد الدقتان تحت FGSM وتحت PGD؟</translation>
    </message>
    <message>
        <source>With ε = 0.5 any picture can be turned into plain grey, and no network can tell what that was.</source>
        <translation>عند ⁦ε = 0.5⁩ يمكن تحويل أي صورة إلى رمادي خالص، ولا تستطيع أي شبكة أن تعرف ما كانت.</translation>
    </message>
    <message>
        <source>You see the network before training. Move the pointer over the map: everywhere it is about as unsure as a coin.</source>
        <translation>ترى الشبكة قبل التدريب. حرّك المؤشر فوق الخريطة: هي في كل مكان غير واثقة كعملة تُرمى.</translation>
    </message>
    <message>
        <source>a few steps of candidates − 1 gradients per sample</source>
        <translation>بضع خطوات، في كل منها (الأصناف المرشّحة − 1) من التدرّجات لكل عيّنة</translation>
    </message>
    <message>
        <source>abort early</source>
        <translation>توقف مبكر</translation>
    </message>
    <message>
        <source>about 10 plain steps for 10 classes, more for smooth networks</source>
        <translation>نحو 10 خطوات عادية لعشرة أصناف، وأكثر للشبكات الملساء</translation>
    </message>
    <message>
        <source>about 10 plain steps with 10 search steps</source>
        <translation>نحو 10 خطوات عادية مع 10 خطوات بحث</translation>
    </message>
    <message>
        <source>about 12 plain steps with 10 search steps</source>
        <translation>نحو 12 خطوة عادية مع 10 خطوات بحث</translation>
    </message>
    <message>
        <source>about 3 plain steps per random vector</source>
        <translation>نحو 3 خطوات عادية لكل متجه عشوائي</translation>
    </message>
    <message>
        <source>about 5 plain steps</source>
        <translation>نحو 5 خطوات عادية</translation>
    </message>
    <message>
        <source>about 7 plain steps per random vector</source>
        <translation>نحو 7 خطوات عادية لكل متجه عشوائي</translation>
    </message>
    <message>
        <source>accuracy under attack</source>
        <translation>الدقة تحت الهجوم</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>دالة التنشيط</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all around</source>
        <translation>على الدائرة كلها</translation>
    </message>
    <message>
        <source>amplitude of f − y</source>
        <translation>سعة ⁦f − y⁩</translation>
    </message>
    <message>
        <source>as many of each class</source>
        <translation>عدد متساوٍ من كل صنف</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>automobile</source>
        <translation>سيارة</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>دفعة</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>طائر</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>المرشّحة</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>checkpoint seconds</source>
        <translation>ثواني الحفظ</translation>
    </message>
    <message>
        <source>class 0</source>
        <translation>الصنف 0</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>الصنف 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>الصنف 2</translation>
    </message>
    <message>
        <source>class 3</source>
        <translation>الصنف 3</translation>
    </message>
    <message>
        <source>class 4</source>
        <translation>الصنف 4</translation>
    </message>
    <message>
        <source>class 5</source>
        <translation>الصنف 5</translation>
    </message>
    <message>
        <source>class 6</source>
        <translation>الصنف 6</translation>
    </message>
    <message>
        <source>class 7</source>
        <translation>الصنف 7</translation>
    </message>
    <message>
        <source>class 8</source>
        <translation>الصنف 8</translation>
    </message>
    <message>
        <source>class 9</source>
        <translation>الصنف 9</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>cross-entropy (nats)</source>
        <translation>الإنتروبيا المتقاطعة (نات)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>التضاؤل</translation>
    </message>
    <message>
        <source>deer</source>
        <translation>غزال</translation>
    </message>
    <message>
        <source>descent</source>
        <translation>النزول</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>الاتجاهات</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>السحوبات</translation>
    </message>
    <message>
        <source>draws forward passes per sample</source>
        <translation>تمريرات أمامية لكل عيّنة بعدد السحوبات</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>إبسيلون</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>المقدِّر</translation>
    </message>
    <message>
        <source>even</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>frog</source>
        <translation>ضفدع</translation>
    </message>
    <message>
        <source>g = ∂ℓ/∂x says how fast the loss changes with the input, H = ∂²ℓ/∂x² how fast that slope changes. ‖H‖ is the largest |eigenvalue|. Median over the probe batch; the band holds 80 % of its samples.</source>
        <translation>⁦g = ∂ℓ/∂x⁩ يبيّن سرعة تغيّر الخسارة مع الدخل، و ⁦H = ∂²ℓ/∂x²⁩ سرعة تغيّر ذلك الميل. ⁦‖H‖⁩ أكبر قيمة ذاتية بالقيمة المطلقة. الوسيط على دفعة القياس؛ والنطاق يضم 80 % من عيّناتها.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>التدرّج</translation>
    </message>
    <message>
        <source>gradient strength</source>
        <translation>شدّة حدّ التدرّج</translation>
    </message>
    <message>
        <source>halvings</source>
        <translation>التنصيفات</translation>
    </message>
    <message>
        <source>hessian</source>
        <translation>hessian</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>المخفية</translation>
    </message>
    <message>
        <source>high κ₃</source>
        <translation>مرتفع κ₃</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>حصان</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورَدة</translation>
    </message>
    <message>
        <source>initial constant</source>
        <translation>c الأول</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>iterations × restarts gradients per sample</source>
        <translation>تدرّجات لكل عيّنة بعدد التكرارات × البدايات الجديدة</translation>
    </message>
    <message>
        <source>iterations × targets gradients per sample</source>
        <translation>تدرّجات لكل عيّنة بعدد التكرارات × الأصناف المستهدفة</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدّل التعلّم</translation>
    </message>
    <message>
        <source>log every</source>
        <translation>التسجيل كل</translation>
    </message>
    <message>
        <source>long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>loss all around</source>
        <translation>الخسارة على الدائرة كلها</translation>
    </message>
    <message>
        <source>low κ₁</source>
        <translation>منخفض κ₁</translation>
    </message>
    <message>
        <source>mean (f − y)²</source>
        <translation>متوسط ⁦(f − y)²⁩</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>متوسط الثقة</translation>
    </message>
    <message>
        <source>median curvature of the logits</source>
        <translation>وسيط انحناء اللوجيتات</translation>
    </message>
    <message>
        <source>median λ min</source>
        <translation>وسيط λ min</translation>
    </message>
    <message>
        <source>median ‖H‖</source>
        <translation>وسيط ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>median ‖H‖/‖g‖</source>
        <translation>وسيط ⁦‖H‖/‖g‖⁩</translation>
    </message>
    <message>
        <source>median ‖g‖</source>
        <translation>وسيط ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>middle κ₂</source>
        <translation>متوسط κ₂</translation>
    </message>
    <message>
        <source>missing of the high frequency</source>
        <translation>ما ينقص من التردد المرتفع</translation>
    </message>
    <message>
        <source>missing of the low frequency</source>
        <translation>ما ينقص من التردد المنخفض</translation>
    </message>
    <message>
        <source>missing of the middle frequency</source>
        <translation>ما ينقص من التردد المتوسط</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>الضجيج</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>norm (L2)</source>
        <translation>المعيار (L2)</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>المُحسِّن</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>التجاوز</translation>
    </message>
    <message>
        <source>p init</source>
        <translation>الحصة الأولى</translation>
    </message>
    <message>
        <source>penalised</source>
        <translation>معاقَبة</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>العقوبة</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>دقة الأعداد</translation>
    </message>
    <message>
        <source>probe every</source>
        <translation>القياس كل</translation>
    </message>
    <message>
        <source>probe samples</source>
        <translation>عيّنات القياس</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>الإسقاطات</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>الاستعلامات</translation>
    </message>
    <message>
        <source>queries forward passes per sample</source>
        <translation>تمريرات أمامية لكل عيّنة بعدد الاستعلامات</translation>
    </message>
    <message>
        <source>random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>random start</source>
        <translation>بدء عشوائي</translation>
    </message>
    <message>
        <source>regularizer</source>
        <translation>المنظِّم</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>report every</source>
        <translation>التقرير كل</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>البدايات الجديدة</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>rho</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>search steps</source>
        <translation>خطوات البحث</translation>
    </message>
    <message>
        <source>searched for</source>
        <translation>يُبحث عنه</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>نسبة الصحيح</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>حادّة</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>تربيع</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>المعتادة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>step factor</source>
        <translation>عامل الخطوة</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>حجم الخطوة</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>steps gradients per sample</source>
        <translation>تدرّجات لكل عيّنة بعدد الخطوات</translation>
    </message>
    <message>
        <source>steps × restarts gradients per sample</source>
        <translation>تدرّجات لكل عيّنة بعدد الخطوات × البدايات الجديدة</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>المستهدفة</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>دقة الاختبار</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>خسارة الاختبار</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>عيّنات الاختبار</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>الخيوط</translation>
    </message>
    <message>
        <source>train</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>train samples</source>
        <translation>عيّنات التدريب</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>دقة التدريب</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>خسارة التدريب</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>شاحنة</translation>
    </message>
    <message>
        <source>up to iterations × (1 + targets) gradients and `queries` forward passes per sample</source>
        <translation>حتى التكرارات × (1 + الأصناف المستهدفة) من التدرّجات وتمريرات أمامية بعدد الاستعلامات، لكل عيّنة</translation>
    </message>
    <message>
        <source>up to search_steps × iterations gradients per sample</source>
        <translation>حتى خطوات البحث × التكرارات من التدرّجات لكل عيّنة</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>الإحماء</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>تضاؤل الأوزان</translation>
    </message>
    <message>
        <source>λ · R (nats)</source>
        <translation>λ · R (نات)</translation>
    </message>
    <message>
        <source>… about the same: what does not bend is not steep.</source>
        <translation>… هو نفسه تقريبًا: ما لا ينحني ليس مائلًا.</translation>
    </message>
    <message>
        <source>… above 0, and of the size of ‖H‖ or more.</source>
        <translation>… فوق 0، وبحجم ⁦‖H‖⁩ أو أكثر.</translation>
    </message>
    <message>
        <source>… above 0, but less than a tenth of ‖H‖.</source>
        <translation>… فوق 0، لكنه أقل من عُشر ⁦‖H‖⁩.</translation>
    </message>
    <message>
        <source>… and does not hold better.</source>
        <translation>… وليست أصمد.</translation>
    </message>
    <message>
        <source>… falls to less than a fifth.</source>
        <translation>… ينخفض إلى أقل من الخُمس.</translation>
    </message>
    <message>
        <source>… grows: sharper units bend more.</source>
        <translation>… يزداد: الوحدات الأحدّ تنحني أكثر.</translation>
    </message>
    <message>
        <source>… larger median ‖H‖ and holds better.</source>
        <translation>… وسيط ⁦‖H‖⁩ أكبر وهي أصمد.</translation>
    </message>
    <message>
        <source>… less than half as large.</source>
        <translation>… أقل من النصف.</translation>
    </message>
    <message>
        <source>… more than twice as large.</source>
        <translation>… أكثر من الضعف.</translation>
    </message>
    <message>
        <source>… smaller median ‖H‖ and holds better.</source>
        <translation>… وسيط ⁦‖H‖⁩ أصغر وهي أصمد.</translation>
    </message>
    <message>
        <source>… stays of the same size.</source>
        <translation>… يبقى بالحجم نفسه.</translation>
    </message>
    <message>
        <source>… still 0.</source>
        <translation>… ما زال 0.</translation>
    </message>
    <message>
        <source>%1 by %2, residual at most %3</source>
        <translation>‏%1 بـ ‏%2، الباقي ‏%3 على الأكثر</translation>
    </message>
    <message>
        <source>‖H‖ of %1 of %2 samples is not certain: the estimator has not settled there. More iterations, or the exact estimator, can tell.</source>
        <translation>⁦‖H‖⁩ غير مؤكّد في ‏%1 من ‏%2 من العيّنات: لم يستقر المقدِّر عندها. تكرارات أكثر، أو المقدِّر الدقيق، تبيّن ذلك.</translation>
    </message>
    <message>
        <source>The %1 test samples hold only %2 of the set&apos;s %3 classes, so their numbers do not speak for the set; take more.</source>
        <translation>عيّنات الاختبار وعددها ‏%1 لا تضم إلا ‏%2 من أصناف المجموعة وعددها ‏%3، فلا تعبّر أرقامها عن المجموعة؛ خذ أكثر.</translation>
    </message>
    <message>
        <source>%1: not a PNG or JPEG picture (its first bytes are wrong); save it as PNG</source>
        <translation>‏⁦%1⁩: ليس صورة PNG أو JPEG (بايتاته الأولى مختلفة)؛ احفظه بصيغة PNG</translation>
    </message>
    <message>
        <source>The %1 test samples hold only %2 of the set&apos;s %3 classes, so their numbers do not speak for the set; take more, or a balanced choice (--sampling balanced).</source>
        <translation>عيّنات الاختبار وعددها ‏%1 لا تضم إلا ‏%2 من أصناف المجموعة وعددها ‏%3، فلا تعبّر أرقامها عن المجموعة؛ خذ أكثر، أو عيّنات متوازنة (⁦--sampling balanced⁩).</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>نات</translation>
    </message>
    <message>
        <source>title is empty</source>
        <translation>العنوان ناقص</translation>
    </message>
    <message>
        <source>summary is empty</source>
        <translation>جملة الموضوع ناقصة</translation>
    </message>
    <message>
        <source>heading is empty</source>
        <translation>عنوان الخطوة ناقص</translation>
    </message>
    <message>
        <source>&apos;text&apos; is missing</source>
        <translation>النص ناقص</translation>
    </message>
    <message>
        <source>question is empty</source>
        <translation>السؤال ناقص</translation>
    </message>
    <message>
        <source>answer is empty</source>
        <translation>الإجابة ناقصة</translation>
    </message>
    <message>
        <source>because is empty</source>
        <translation>التعليل ناقص</translation>
    </message>
    <message>
        <source>&apos;preset&apos; is missing; the first step names the experiment to begin with</source>
        <translation>الإعداد الجاهز ناقص؛ الخطوة الأولى تسمّي التجربة التي يُبدأ بها</translation>
    </message>
    <message>
        <source>The %1 test samples hold only %2 of the set&apos;s %3 classes, so their numbers do not speak for the set; take more, or %4.</source>
        <translation>عيّنات الاختبار وعددها ‏%1 لا تضم إلا ‏%2 من أصناف المجموعة وعددها ‏%3، فلا تعبّر أرقامها عن المجموعة؛ خذ أكثر، أو ‏%4.</translation>
    </message>
    <message>
        <source>None of %1 samples is classified rightly, so no attack can show anything.</source>
        <translation>لا عيّنة مصنَّفة تصنيفًا صحيحًا من أصل ‏%1، فلا يستطيع أي هجوم أن يُظهر شيئًا.</translation>
    </message>
    <message>
        <source>The largest class probability of %1 clean samples is %2 on average: small gradients and Hessians do not come from saturation alone.</source>
        <translation>أكبر احتمال صنف في ‏%1 من العيّنات الأصلية هو ‏%2 وسطيًا: التدرّجات ومصفوفات هيسه الصغيرة لا تأتي من التشبّع وحده.</translation>
    </message>
    <message>
        <source>The largest class probability of %1 clean samples is %2 on average: the network is over-confident, which makes ‖g‖ and ‖H‖ small without any robustness.</source>
        <translation>أكبر احتمال صنف في ‏%1 من العيّنات الأصلية هو ‏%2 وسطيًا: الشبكة مفرطة الثقة، وهذا يصغّر ⁦‖g‖⁩ و ⁦‖H‖⁩ دون أي متانة.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with %4 steps and %5 with %6: the attack has converged.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD ‏%2 من ‏%3 من العيّنات صحيحة بـ ‏%4 خطوة، و ‏%5 بـ ‏%6: لقد تقارب الهجوم.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with %4 steps and %5 with %6: it has not converged, so give the attack more steps.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD ‏%2 من ‏%3 من العيّنات صحيحة بـ ‏%4 خطوة، و ‏%5 بـ ‏%6: لم يتقارب، فأعطِ الهجوم خطوات أكثر.</translation>
    </message>
    <message>
        <source>At ε = %1 Square, which uses no gradient, leaves %2 of %3 samples right, gradient attacks %4, and Square alone breaks %5: the gradients hide nothing.</source>
        <translation>عند ⁦ε = %1⁩ يترك Square، وهو لا يستعمل تدرّجًا، ‏%2 من ‏%3 من العيّنات صحيحة، وهجمات التدرّج ‏%4، ويكسر Square وحده ‏%5: لا تخفي التدرّجات شيئًا.</translation>
    </message>
    <message>
        <source>At ε = %1 Square, which uses no gradient, leaves %2 of %3 samples right, gradient attacks %4, and Square alone breaks %5: the gradients hide ways out.</source>
        <translation>عند ⁦ε = %1⁩ يترك Square، وهو لا يستعمل تدرّجًا، ‏%2 من ‏%3 من العيّنات صحيحة، وهجمات التدرّج ‏%4، ويكسر Square وحده ‏%5: تخفي التدرّجات مخارج.</translation>
    </message>
    <message>
        <source>At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the attack reaches everything.</source>
        <translation>عند ⁦ε = %1⁩، حيث لا يمكن لأي شبكة أن تكون متينة، يترك PGD ‏%2 من ‏%3 من العيّنات صحيحة: يصل الهجوم إلى كل شيء.</translation>
    </message>
    <message>
        <source>At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the network gives every sample the same class, which is no robustness.</source>
        <translation>عند ⁦ε = %1⁩، حيث لا يمكن لأي شبكة أن تكون متينة، يترك PGD ‏%2 من ‏%3 من العيّنات صحيحة: تعطي الشبكة كل العيّنات الصنف نفسه، وليست هذه متانة.</translation>
    </message>
    <message>
        <source>At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the attack is blind for these samples.</source>
        <translation>عند ⁦ε = %1⁩، حيث لا يمكن لأي شبكة أن تكون متينة، يترك PGD ‏%2 من ‏%3 من العيّنات صحيحة: الهجوم أعمى عن هذه العيّنات.</translation>
    </message>
    <message>
        <source>Attacked afresh at ε = %1, %2 and %3, PGD leaves %4, %5 and %6 of %7 samples right: a larger ball never helps the network, as it should be.</source>
        <translation>بهجوم جديد عند ⁦ε = %1⁩ و ‏%2 و ‏%3 يترك PGD ‏%4 و ‏%5 و ‏%6 من ‏%7 من العيّنات صحيحة: الكرة الأكبر لا تنفع الشبكة أبدًا، كما ينبغي.</translation>
    </message>
    <message>
        <source>Attacked afresh at ε = %1, %2 and %3, PGD leaves %4, %5 and %6 of %7 samples right: a larger ball helps the network, which only a failing attack can explain.</source>
        <translation>بهجوم جديد عند ⁦ε = %1⁩ و ‏%2 و ‏%3 يترك PGD ‏%4 و ‏%5 و ‏%6 من ‏%7 من العيّنات صحيحة: الكرة الأكبر تنفع الشبكة، ولا يفسّر ذلك إلا هجوم فاشل.</translation>
    </message>
    <message>
        <source>At %1 of %2 right samples the loss has no slope to follow, so it cannot depart from it.</source>
        <translation>في ‏%1 من ‏%2 من العيّنات الصحيحة لا ميل للخسارة يُتبع، فلا يمكنها أن تبتعد عنه.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by more than %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: one step says little less than many.</source>
        <translation>على خطوة واحدة من ⁦ε = %1⁩ تبتعد الخسارة عن مماسّها أكثر من ‏%2 (وسيط ‏%3 من العيّنات)؛ يترك FGSM ‏%4 صحيحة، و PGD ‏%5: تقول خطوة واحدة ما لا يقل كثيرًا عن خطوات كثيرة.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by more than %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: the loss bends away from its gradient, so a single step proves nothing here.</source>
        <translation>على خطوة واحدة من ⁦ε = %1⁩ تبتعد الخسارة عن مماسّها أكثر من ‏%2 (وسيط ‏%3 من العيّنات)؛ يترك FGSM ‏%4 صحيحة، و PGD ‏%5: تنحرف الخسارة عن تدرّجها، فلا تبرهن خطوة واحدة هنا شيئًا.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: one step says little less than many.</source>
        <translation>على خطوة واحدة من ⁦ε = %1⁩ تبتعد الخسارة عن مماسّها بمقدار ‏%2 (وسيط ‏%3 من العيّنات)؛ يترك FGSM ‏%4 صحيحة، و PGD ‏%5: تقول خطوة واحدة ما لا يقل كثيرًا عن خطوات كثيرة.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: the loss bends away from its gradient, so a single step proves nothing here.</source>
        <translation>على خطوة واحدة من ⁦ε = %1⁩ تبتعد الخسارة عن مماسّها بمقدار ‏%2 (وسيط ‏%3 من العيّنات)؛ يترك FGSM ‏%4 صحيحة، و PGD ‏%5: تنحرف الخسارة عن تدرّجها، فلا تبرهن خطوة واحدة هنا شيئًا.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with the plain cross-entropy, %4 with its saturation taken out, %5 with a margin loss and %6 with the logits divided by %7: the scale of the logits hides nothing.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD ‏%2 من ‏%3 من العيّنات صحيحة بالإنتروبيا المتقاطعة العادية، و ‏%4 بعد نزع تشبّعها، و ‏%5 بخسارة الهامش، و ‏%6 باللوجيتات مقسومة على ‏%7: لا يخفي مقياس اللوجيتات شيئًا.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with the plain cross-entropy, %4 with its saturation taken out, %5 with a margin loss and %6 with the logits divided by %7: attacks that use the cross-entropy as it is are blind.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD ‏%2 من ‏%3 من العيّنات صحيحة بالإنتروبيا المتقاطعة العادية، و ‏%4 بعد نزع تشبّعها، و ‏%5 بخسارة الهامش، و ‏%6 باللوجيتات مقسومة على ‏%7: الهجمات التي تستعمل الإنتروبيا المتقاطعة كما هي عمياء.</translation>
    </message>
    <message>
        <source>At ε = %1 random noise of %2 draws leaves %3 of %4 samples right, gradient attacks %5, and noise alone breaks %6: the gradients lead further than chance.</source>
        <translation>عند ⁦ε = %1⁩ يترك الضجيج العشوائي بعدد سحوبات ‏%2 قدر ‏%3 من ‏%4 من العيّنات صحيحة، وهجمات التدرّج ‏%5، ويكسر الضجيج وحده ‏%6: التدرّجات تقود أبعد من المصادفة.</translation>
    </message>
    <message>
        <source>At ε = %1 random noise of %2 draws leaves %3 of %4 samples right, gradient attacks %5, and noise alone breaks %6: chance finds what the gradients hide.</source>
        <translation>عند ⁦ε = %1⁩ يترك الضجيج العشوائي بعدد سحوبات ‏%2 قدر ‏%3 من ‏%4 من العيّنات صحيحة، وهجمات التدرّج ‏%5، ويكسر الضجيج وحده ‏%6: تجد المصادفة ما تخفيه التدرّجات.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD with %2 steps, from the sample and from %3 random starts, leaves %4 of %5 samples right and the single step of FGSM %6: many steps find no less than one, as they should.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD بعدد خطوات ‏%2، من العيّنة ومن ‏%3 من البدايات العشوائية، قدر ‏%4 من ‏%5 من العيّنات صحيحة، وخطوة FGSM الواحدة ‏%6: لا تجد الخطوات الكثيرة أقل من واحدة، كما ينبغي.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD with %2 steps, from the sample and from %3 random starts, leaves %4 of %5 samples right and the single step of FGSM %6: one step beats many, a sign that the gradients mislead the attack.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD بعدد خطوات ‏%2، من العيّنة ومن ‏%3 من البدايات العشوائية، قدر ‏%4 من ‏%5 من العيّنات صحيحة، وخطوة FGSM الواحدة ‏%6: خطوة واحدة تغلب كثيرًا، وهذه علامة على أن التدرّجات تضلّل الهجوم.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD on the plain cross-entropy leaves %2 of %3 samples right in single and %4 in double precision: rounding hides no gradient.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD على الإنتروبيا المتقاطعة العادية ‏%2 من ‏%3 من العيّنات صحيحة بالدقة المفردة، و ‏%4 بالمضاعفة: لا يخفي التقريب أي تدرّج.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD on the plain cross-entropy leaves %2 of %3 samples right in single and %4 in double precision: rounding hides the gradient.</source>
        <translation>عند ⁦ε = %1⁩ يترك PGD على الإنتروبيا المتقاطعة العادية ‏%2 من ‏%3 من العيّنات صحيحة بالدقة المفردة، و ‏%4 بالمضاعفة: التقريب يخفي التدرّج.</translation>
    </message>
    <message>
        <source>For %1 of %2 right samples the gradient of the cross-entropy vanishes in single precision (‖g‖ &lt; 1e-8 or p = 1): most give an attack a direction.</source>
        <translation>في ‏%1 من ‏%2 من العيّنات الصحيحة يتلاشى تدرّج الإنتروبيا المتقاطعة بالدقة المفردة (⁦⁦‖g‖ &lt; 1e-8⁩⁩ أو ⁦⁦p = 1⁩⁩): معظمها يعطي الهجوم اتجاهًا.</translation>
    </message>
    <message>
        <source>For %1 of %2 right samples the gradient of the cross-entropy vanishes in single precision (‖g‖ &lt; 1e-8 or p = 1): a small gradient here means over-confidence, not robustness.</source>
        <translation>في ‏%1 من ‏%2 من العيّنات الصحيحة يتلاشى تدرّج الإنتروبيا المتقاطعة بالدقة المفردة (⁦⁦‖g‖ &lt; 1e-8⁩⁩ أو ⁦⁦p = 1⁩⁩): التدرّج الصغير هنا يعني فرط الثقة لا المتانة.</translation>
    </message>
    <message>
        <source>60 000 colour 32×32 pictures in a hundred classes, or in twenty coarse ones (Krizhevsky 2009).</source>
        <translation>60 000 صورة ملوّنة 32×32 في مئة صنف، أو في عشرين صنفًا عامًا (Krizhevsky 2009).</translation>
    </message>
    <message>
        <source>All pictures are brought to a square of so many pixels. 0: their own size where all have the same, of at most 64 pixels; otherwise 32.</source>
        <translation>تُردّ كل الصور إلى مربع بهذا العدد من البكسلات. 0: حجمها نفسه إن كان واحدًا لا يتجاوز 64 بكسلًا؛ وإلا 32.</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Column of the classes</source>
        <translation>عمود الأصناف</translation>
    </message>
    <message>
        <source>EMNIST&apos;s pictures lie on their side; this sets them upright.</source>
        <translation>صور EMNIST مائلة على جنبها؛ هذا يقيمها.</translation>
    </message>
    <message>
        <source>Exchange rows and columns</source>
        <translation>تبديل الصفوف والأعمدة</translation>
    </message>
    <message>
        <source>File of the test labels</source>
        <translation>ملف أصناف الاختبار</translation>
    </message>
    <message>
        <source>File of the test pictures</source>
        <translation>ملف صور الاختبار</translation>
    </message>
    <message>
        <source>File of the training labels</source>
        <translation>ملف أصناف التدريب</translation>
    </message>
    <message>
        <source>File of the training pictures</source>
        <translation>ملف صور التدريب</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>How the points are brought into the unit square. One factor for both keeps angles and distances as they are.</source>
        <translation>كيف تُردّ النقاط إلى المربع الواحدي. عامل واحد للمحورين يُبقي الزوايا والمسافات كما هي.</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>ملفات IDX</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Name of the column that holds the class, or its number from 1. Empty: the one called label, class, target or species; otherwise the only one with text; otherwise the last.</source>
        <translation>اسم العمود الذي يحوي الصنف، أو رقمه بدءًا من 1. فارغ: المسمّى label أو class أو target أو species؛ وإلا العمود النصي الوحيد؛ وإلا الأخير.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>مصفوفات NumPy</translation>
    </message>
    <message>
        <source>Points from a table</source>
        <translation>نقاط من جدول</translation>
    </message>
    <message>
        <source>Read in grey or in colour; as they are: in colour where at least one file is.</source>
        <translation>تُقرأ رمادية أو ملوّنة؛ كما هي: ملوّنة إن كان ملف واحد منها على الأقل ملوّنًا.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>التحجيم</translation>
    </message>
    <message>
        <source>Seed of the division</source>
        <translation>بذرة التقسيم</translation>
    </message>
    <message>
        <source>Shaping</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>حصة الاختبار</translation>
    </message>
    <message>
        <source>Side in pixels</source>
        <translation>الضلع بالبكسل</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>The .npz file, or the folder with four .npz or .npy files.</source>
        <translation>ملف ‎.npz، أو المجلد الذي فيه أربعة ملفات ‎.npz أو ‎.npy.</translation>
    </message>
    <message>
        <source>The CSV file, or a folder with train.csv and test.csv.</source>
        <translation>ملف CSV، أو مجلد فيه train.csv و test.csv.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the test labels. Empty: found by the words in its name.</source>
        <translation>الملف الذي يحوي أصناف الاختبار في المجلد. فارغ: يُعرف من الكلمات في اسمه.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the test pictures. Empty: found by the words in its name.</source>
        <translation>الملف الذي يحوي صور الاختبار في المجلد. فارغ: يُعرف من الكلمات في اسمه.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the training labels. Empty: found by the words in its name.</source>
        <translation>الملف الذي يحوي أصناف التدريب في المجلد. فارغ: يُعرف من الكلمات في اسمه.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the training pictures. Empty: found by the words in its name.</source>
        <translation>الملف الذي يحوي صور التدريب في المجلد. فارغ: يُعرف من الكلمات في اسمه.</translation>
    </message>
    <message>
        <source>The folder that holds a folder of pictures for each class, or train and test with these.</source>
        <translation>المجلد الذي فيه مجلد صور لكل صنف، أو train و test فيهما مجلدات كهذه.</translation>
    </message>
    <message>
        <source>The folder with the four IDX files, or one of the four where it holds several sets.</source>
        <translation>المجلد الذي فيه ملفات IDX الأربعة، أو أحد الأربعة إن كان يحوي عدة مجموعات.</translation>
    </message>
    <message>
        <source>The operations of the network, as JSON.</source>
        <translation>عمليات الشبكة بصيغة JSON.</translation>
    </message>
    <message>
        <source>What becomes of pictures of another shape: shown whole with black bars, cut, or stretched.</source>
        <translation>ما تصير إليه الصور ذات الشكل الآخر: تُعرض كاملة بشرائط سوداء، أو تُقص، أو تُمدّ.</translation>
    </message>
    <message>
        <source>Where the data are not divided already: the share of each class that is kept for testing.</source>
        <translation>حيث لم تُقسَّم البيانات أصلًا: الحصة التي تُحفظ من كل صنف للاختبار.</translation>
    </message>
    <message>
        <source>Which of the two labels of each picture is learnt.</source>
        <translation>أي الصنفين يُتعلَّم لكل صورة.</translation>
    </message>
    <message>
        <source>Which samples are kept for testing, and the order of all. It is not the seed of the training, so that runs with other seeds learn the same samples.</source>
        <translation>أي العيّنات تُحفظ للاختبار، وترتيبها كلها. ليست بذرة التدريب، فتتعلّم التشغيلات ذات البذور الأخرى العيّنات نفسها.</translation>
    </message>
    <message>
        <source>Your own PNG and JPEG pictures, a folder for each class: train/CLASS and test/CLASS, or CLASS alone.</source>
        <translation>صورك بصيغة PNG و JPEG، مجلد لكل صنف: train/CLASS و test/CLASS، أو CLASS وحده.</translation>
    </message>
    <message>
        <source>Your own pictures in a .npz file with x_train, y_train, x_test and y_test, as Keras keeps them, or in four files.</source>
        <translation>صورك في ملف ‎.npz فيه x_train و y_train و x_test و y_test كما يحفظها Keras، أو في أربعة ملفات.</translation>
    </message>
    <message>
        <source>Your own pictures in four IDX files, as MNIST comes: any size, grey or in colour, up to 1,000 classes.</source>
        <translation>صورك في أربعة ملفات IDX كما يأتي MNIST: بأي حجم، رمادية أو ملوّنة، حتى 1000 صنف.</translation>
    </message>
    <message>
        <source>Your own points of the plane: a CSV file with two columns of numbers and a class.</source>
        <translation>نقاطك في المستوي: ملف CSV بعمودين من الأرقام وصنف.</translation>
    </message>
    <message>
        <source>Your own samples: a CSV file with three or more columns of numbers and a class, for an MLP.</source>
        <translation>عيّناتك: ملف CSV بثلاثة أعمدة أرقام أو أكثر وصنف، لشبكة MLP.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>both axes by one factor</source>
        <translation>المحوران بعامل واحد</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>coarse: 20 classes</source>
        <translation>عام: 20 صنفًا</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>ملوّنة</translation>
    </message>
    <message>
        <source>cut to shape</source>
        <translation>مقصوصة</translation>
    </message>
    <message>
        <source>each axis by itself</source>
        <translation>كل محور وحده</translation>
    </message>
    <message>
        <source>fine: 100 classes</source>
        <translation>مفصّل: 100 صنف</translation>
    </message>
    <message>
        <source>found</source>
        <translation>يُعثر عليه</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>يُعرف من اسمه</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>رمادية</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>التحجيم</translation>
    </message>
    <message>
        <source>shaping</source>
        <translation>التشكيل</translation>
    </message>
    <message>
        <source>side</source>
        <translation>الضلع</translation>
    </message>
    <message>
        <source>split seed</source>
        <translation>بذرة التقسيم</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>ممدودة</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>صور الاختبار</translation>
    </message>
    <message>
        <source>test labels</source>
        <translation>أصناف الاختبار</translation>
    </message>
    <message>
        <source>test share</source>
        <translation>حصة الاختبار</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>صور التدريب</translation>
    </message>
    <message>
        <source>train labels</source>
        <translation>أصناف التدريب</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>مبدَّلة</translation>
    </message>
    <message>
        <source>whole, with bars</source>
        <translation>كاملة بشرائط</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>تعذّرت قراءته</translation>
    </message>
    <message>
        <source>it is parallel to the first direction</source>
        <translation>هو موازٍ للاتجاه الأول</translation>
    </message>
    <message>
        <source>the gradient is zero</source>
        <translation>التدرّج صفر</translation>
    </message>
    <message>
        <source>the curvature is zero</source>
        <translation>الانحناء صفر</translation>
    </message>
    <message>
        <source>the sample is misclassified already</source>
        <translation>العيّنة مصنَّفة خطأ أصلًا</translation>
    </message>
    <message>
        <source>the attack does not move the sample</source>
        <translation>الهجوم لا يحرّك العيّنة</translation>
    </message>
    <message>
        <source>The labels begin at %1 and were shifted to begin at 0.</source>
        <translation>تبدأ أرقام الأصناف من ‏%1 وأُزيحت لتبدأ من 0.</translation>
    </message>
    <message>
        <source>Of each class %1 % of the pictures were drawn for testing with seed %2.</source>
        <translation>سُحب من كل صنف ‏%1 % من الصور للاختبار بالبذرة ‏%2.</translation>
    </message>
    <message>
        <source>Of each class %1 % of the rows were drawn for testing with seed %2.</source>
        <translation>سُحب من كل صنف ‏%1 % من الصفوف للاختبار بالبذرة ‏%2.</translation>
    </message>
    <message>
        <source>The pictures have %1 pixels and are read in colour.</source>
        <translation>للصور ‏%1 بكسل وتُقرأ ملوّنة.</translation>
    </message>
    <message>
        <source>The pictures have %1 pixels and are read in grey.</source>
        <translation>للصور ‏%1 بكسل وتُقرأ رمادية.</translation>
    </message>
    <message>
        <source>The pictures, %1 pixels, were brought to %2 by &apos;%3&apos; in colour.</source>
        <translation>حُوّلت الصور، ‏%1 بكسل، إلى ‏%2 بطريقة &apos;%3&apos; ملوّنةً.</translation>
    </message>
    <message>
        <source>The pictures, %1 pixels, were brought to %2 by &apos;%3&apos; in grey.</source>
        <translation>حُوّلت الصور، ‏%1 بكسل، إلى ‏%2 بطريقة &apos;%3&apos; رماديةً.</translation>
    </message>
    <message>
        <source>1 of %1 files could not be read and was left out.</source>
        <translation>تعذّرت قراءة ملف واحد من ‏%1 فتُرك.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be read and were left out.</source>
        <translation>تعذّرت قراءة ‏%1 من ‏%2 من الملفات فتُركت.</translation>
    </message>
    <message>
        <source>Columns of text were left out: %1.</source>
        <translation>تُركت الأعمدة النصية: ‏%1.</translation>
    </message>
    <message>
        <source>The class stands in the column &apos;%1&apos;.</source>
        <translation>الصنف في العمود &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Both axes were scaled by one factor into 0.05 … 0.95: &apos;%1&apos; from %2 … %3, &apos;%4&apos; from %5 … %6.</source>
        <translation>حُجّم المحوران بعامل واحد إلى ⁦0.05 … 0.95⁩: &apos;%1&apos; من ⁦%2 … %3⁩، و &apos;%4&apos; من ⁦%5 … %6⁩.</translation>
    </message>
    <message>
        <source>Each axis was scaled to 0.05 … 0.95 of the unit square: &apos;%1&apos; from %2 … %3, &apos;%4&apos; from %5 … %6.</source>
        <translation>حُجّم كل محور إلى ⁦0.05 … 0.95⁩ من المربع الواحدي: &apos;%1&apos; من ⁦%2 … %3⁩، و &apos;%4&apos; من ⁦%5 … %6⁩.</translation>
    </message>
    <message>
        <source>Each of the %1 columns was scaled to 0 … 1, where attacks stay; the network&apos;s first layer standardises it to mean 0 and deviation 1.</source>
        <translation>حُجّم كل عمود من الأعمدة وعددها ‏%1 إلى ⁦0 … 1⁩، حيث تبقى الهجمات؛ وتردّه الطبقة الأولى من الشبكة إلى متوسط 0 وانحراف 1.</translation>
    </message>
    <message>
        <source>Rows and columns of each picture were exchanged, as EMNIST needs it.</source>
        <translation>بُدّلت صفوف كل صورة وأعمدتها، كما تحتاج EMNIST.</translation>
    </message>
    <message>
        <source>Rows of %1 values were taken as pictures of %2.</source>
        <translation>أُخذت صفوف من ‏%1 من القيم صورًا بحجم ‏%2.</translation>
    </message>
    <message>
        <source>The pictures&apos; values, 0 to 1, were rounded to 256 steps.</source>
        <translation>قُرّبت قيم الصور، من 0 إلى 1، إلى 256 درجة.</translation>
    </message>
    <message>
        <source>The pictures&apos; values, 0 to 255, were rounded to whole numbers.</source>
        <translation>قُرّبت قيم الصور، من 0 إلى 255، إلى أعداد صحيحة.</translation>
    </message>
    <message>
        <source>The set has only %1 training samples, not %2; all of them are taken.</source>
        <translation>في المجموعة ‏%1 فقط من عيّنات التدريب، لا ‏%2؛ تؤخذ كلها.</translation>
    </message>
    <message>
        <source>The set has only %1 test samples, not %2; all of them are taken.</source>
        <translation>في المجموعة ‏%1 فقط من عيّنات الاختبار، لا ‏%2؛ تؤخذ كلها.</translation>
    </message>
    <message>
        <source>A smooth ReLU. Larger β is closer to ReLU and allows more curvature (at most β/4 per unit).</source>
        <translation>ReLU ملساء. كلما كبرت β اقتربت من ReLU وسمحت بانحناء أكثر (β/4 على الأكثر لكل وحدة).</translation>
    </message>
    <message>
        <source>A weight and a bias for each channel, as batch normalisation leaves them behind.</source>
        <translation>وزن وانحياز لكل قناة، كما تتركهما تسوية الدفعات.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>تجميع بالمتوسط</translation>
    </message>
    <message>
        <source>Before the first knot, between the knots and behind the last.</source>
        <translation>قبل العقدة الأولى، وبين العقد، وبعد الأخيرة.</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Changes while it trains</source>
        <translation>تغييرات أثناء التدريب</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Columns on the left. Left out: 0.</source>
        <translation>أعمدة على اليسار. إن تُرك: 0.</translation>
    </message>
    <message>
        <source>Columns on the right. Left out: 0.</source>
        <translation>أعمدة على اليمين. إن تُرك: 0.</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>التفاف</translation>
    </message>
    <message>
        <source>Depth α</source>
        <translation>العمق α</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Far from the border the network is sure, its loss is flat at 0, and nothing bends. Near the border the loss must climb. “Curvature ‖H‖” at “Show” above the map draws it: the curvature is a ridge along the border of the classes.</source>
        <translation>بعيدًا عن الحدّ تكون الشبكة متيقّنة، وخسارتها مسطّحة عند 0، ولا شيء ينحني. وقرب الحدّ لا بد أن تصعد الخسارة. «الانحناء ⁦‖H‖⁩» عند «إظهار» فوق الخريطة يرسم ذلك: الانحناء حافة على طول الحدّ بين الصنفين.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>تسطيح</translation>
    </message>
    <message>
        <source>Four 3×3 convolutions (64, 64, 128 and 128 channels), every second with stride 2, and a layer of 256: made for colour pictures of 32×32.</source>
        <translation>أربعة التفافات 3×3 (64 و 64 و 128 و 128 قناة)، كل ثانٍ منها بخطوة 2، وطبقة من 256: صُنعت للصور الملوّنة 32×32.</translation>
    </message>
    <message>
        <source>GELU as many programs approximate it.</source>
        <translation>GELU كما تقرّبها برامج كثيرة.</translation>
    </message>
    <message>
        <source>GELU by tanh</source>
        <translation>GELU بـ tanh</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>How many channels it gives.</source>
        <translation>كم قناة تعطي.</translation>
    </message>
    <message>
        <source>How many values it gives; left out: one for each class.</source>
        <translation>كم قيمة تعطي؛ إن تُرك: قيمة لكل صنف.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Knots</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Lays channels, rows and columns out in one row, as a linear layer reads them.</source>
        <translation>تضع القنوات والصفوف والأعمدة في صف واحد، كما تقرؤها الطبقة الخطية.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Like ReLU, with a small slope for negative inputs.</source>
        <translation>مثل ReLU، بميل صغير للمدخلات السالبة.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطية</translation>
    </message>
    <message>
        <source>Linear for positive inputs, smooth exponential for negative ones.</source>
        <translation>خطية للمدخلات الموجبة، وأسّية ملساء للسالبة.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>تجميع بالأكبر</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Mean of each channel</source>
        <translation>متوسط كل قناة</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>تسوية</translation>
    </message>
    <message>
        <source>Of negative inputs. Left out: 0.01.</source>
        <translation>للمدخلات السالبة. إن تُرك: 0.01.</translation>
    </message>
    <message>
        <source>One number for each channel; left out: that of the data.</source>
        <translation>رقم لكل قناة؛ إن تُرك: رقم البيانات.</translation>
    </message>
    <message>
        <source>One value for each channel: its mean over the whole picture.</source>
        <translation>قيمة لكل قناة: متوسطها على الصورة كلها.</translation>
    </message>
    <message>
        <source>Operations that you put together: Edit layers … shows them.</source>
        <translation>عمليات تركّبها بنفسك: «تحرير الطبقات …» يُظهرها.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>طبقات خاصة</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>الحشو</translation>
    </message>
    <message>
        <source>Parts into which the channels are divided, each seeing only its own. Left out: 1.</source>
        <translation>أجزاء تُقسم إليها القنوات، ولا يرى كل منها إلا قنواته. إن تُرك: 1.</translation>
    </message>
    <message>
        <source>Piecewise linear</source>
        <translation>خطية متقطّعة</translation>
    </message>
    <message>
        <source>Piecewise linear: the network itself has no curvature, only the softmax of the loss has.</source>
        <translation>خطية متقطّعة: ليس للشبكة نفسها انحناء، بل لـ softmax الخسارة فقط.</translation>
    </message>
    <message>
        <source>Pixels around the picture, at most half of the kernel. Left out: 0.</source>
        <translation>بكسلات حول الصورة، نصف النواة على الأكثر. إن تُرك: 0.</translation>
    </message>
    <message>
        <source>Pixels from one tap of the window to the next. Left out: 1.</source>
        <translation>البكسلات من نقطة في النافذة إلى التالية. إن تُرك: 1.</translation>
    </message>
    <message>
        <source>Pixels from one window to the next. Left out: the kernel.</source>
        <translation>البكسلات من نافذة إلى التالية. إن تُرك: النواة.</translation>
    </message>
    <message>
        <source>Pixels from one window to the next; 2 halves the picture. Left out: 1.</source>
        <translation>البكسلات من نافذة إلى التالية؛ 2 تنصّف الصورة. إن تُرك: 1.</translation>
    </message>
    <message>
        <source>Puts the channels of the results that it reads by name behind each other.</source>
        <translation>تضع قنوات النتائج التي تقرؤها بأسمائها بعضها وراء بعض.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Rows above. Left out: 0.</source>
        <translation>صفوف في الأعلى. إن تُرك: 0.</translation>
    </message>
    <message>
        <source>Rows below. Left out: 0.</source>
        <translation>صفوف في الأسفل. إن تُرك: 0.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Scale and shift of channels</source>
        <translation>تحجيم القنوات وإزاحتها</translation>
    </message>
    <message>
        <source>Side of the square window, in pixels.</source>
        <translation>ضلع النافذة المربعة بالبكسلات.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>الميل</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>الميول</translation>
    </message>
    <message>
        <source>Smooth and bounded between 0 and 1; gradients are small.</source>
        <translation>ملساء ومحدودة بين 0 و 1؛ التدرّجات صغيرة.</translation>
    </message>
    <message>
        <source>Smooth and bounded; saturates for large inputs.</source>
        <translation>ملساء ومحدودة؛ تتشبّع للمدخلات الكبيرة.</translation>
    </message>
    <message>
        <source>Smooth, slightly non-monotone; also called swish.</source>
        <translation>ملساء، غير رتيبة قليلًا؛ تسمّى أيضًا swish.</translation>
    </message>
    <message>
        <source>Smooth, weighted by the Gaussian distribution function Φ (the exact erf form).</source>
        <translation>ملساء، موزونة بدالة توزيع غاوس Φ (الصيغة الدقيقة بـ erf).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Straight pieces between knots: clipping, hard tanh and the like.</source>
        <translation>قطع مستقيمة بين العقد: القصّ و tanh الصلبة وما شابه.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>خطوة النافذة</translation>
    </message>
    <message>
        <source>Subtracts the mean of each channel and divides by its deviation; first in most networks.</source>
        <translation>تطرح متوسط كل قناة وتقسم على انحرافها؛ هي الأولى في معظم الشبكات.</translation>
    </message>
    <message>
        <source>Sums the results that it reads by name, as behind a shortcut. All have one shape.</source>
        <translation>تجمع النتائج التي تقرؤها بأسمائها، كما بعد وصلة مختصرة. لها كلها شكل واحد.</translation>
    </message>
    <message>
        <source>The arrows on the map show where FGSM takes some of the test points; red ones end in a mistake.</source>
        <translation>تُظهر الأسهم على الخريطة إلى أين يأخذ FGSM بعض نقاط الاختبار؛ الحمراء تنتهي بخطأ.</translation>
    </message>
    <message>
        <source>The larger, the closer to ReLU. Left out: 8.</source>
        <translation>كلما كبرت اقتربت من ReLU. إن تُرك: 8.</translation>
    </message>
    <message>
        <source>The largest value of each window.</source>
        <translation>أكبر قيمة في كل نافذة.</translation>
    </message>
    <message>
        <source>The mean of each window.</source>
        <translation>متوسط كل نافذة.</translation>
    </message>
    <message>
        <source>The operations of the network, as a JSON list.</source>
        <translation>عمليات الشبكة، قائمة JSON.</translation>
    </message>
    <message>
        <source>The squares on the map show how far that is.</source>
        <translation>تُظهر المربعات على الخريطة مدى ذلك.</translation>
    </message>
    <message>
        <source>The value at the first knot.</source>
        <translation>القيمة عند العقدة الأولى.</translation>
    </message>
    <message>
        <source>The weight that every channel begins with. Left out: 1.</source>
        <translation>الوزن الذي تبدأ به كل قناة. إن تُرك: 1.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Values that begin to hold after so many steps, of the strength λ and of the learning rate, as in 200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001. The window notes here what a person changed while the run trained, so that it can be trained again.</source>
        <translation>قيم يبدأ العمل بها بعد هذا العدد من الخطوات، للشدّة λ ولمعدّل التعلّم، كما في ⁦200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001⁩. تسجّل النافذة هنا ما غيّره شخص أثناء التدريب، ليمكن تدريب التشغيل من جديد.</translation>
    </message>
    <message>
        <source>Weighs and sums a window of all channels, the same way at every place of the picture.</source>
        <translation>تزن نافذة من كل القنوات وتجمعها، بالطريقة نفسها في كل موضع من الصورة.</translation>
    </message>
    <message>
        <source>Weighs and sums all values, and adds a bias. Reads flat values.</source>
        <translation>تزن كل القيم وتجمعها وتضيف انحيازًا. تقرأ قيمًا مسطّحة.</translation>
    </message>
    <message>
        <source>What large negative inputs come to. Left out: 1.</source>
        <translation>ما تؤول إليه المدخلات السالبة الكبيرة. إن تُرك: 1.</translation>
    </message>
    <message>
        <source>Where the slope changes; rising.</source>
        <translation>حيث يتغيّر الميل؛ تصاعديًا.</translation>
    </message>
    <message>
        <source>Wide CNN</source>
        <translation>CNN عريضة</translation>
    </message>
    <message>
        <source>Zeros around the picture, in pixels, or “same”, which keeps its size. Left out: 0.</source>
        <translation>أصفار حول الصورة بالبكسلات، أو «same» التي تُبقي حجمها. إن تُرك: 0.</translation>
    </message>
    <message>
        <source>Zeros around the picture, on each side as many as you say.</source>
        <translation>أصفار حول الصورة، على كل جانب بالعدد الذي تحدّده.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>knots</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>out</source>
        <translation>تعطي</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>الحشو</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>الميول</translation>
    </message>
    <message>
        <source>std</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>خطوة النافذة</translation>
    </message>
    <message>
        <source>top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>One file could not be read and was left out.</source>
        <translation>تعذّرت قراءة ملف واحد فتُرك.</translation>
    </message>
    <message>
        <source>%1 files could not be read and were left out.</source>
        <translation>تعذّرت قراءة ‏%1 من الملفات فتُركت.</translation>
    </message>
    <message>
        <source>left out, because it is no weight: %1</source>
        <translation>تُرك لأنه ليس وزنًا: ‏%1</translation>
    </message>
    <message>
        <source>all names begin with &apos;%1&apos;, which is left away</source>
        <translation>تبدأ كل الأسماء بـ «‏%1»، وقد حُذف</translation>
    </message>
    <message>
        <source>taken in their order: %1</source>
        <translation>أُخذت بترتيبها: ‏%1</translation>
    </message>
    <message>
        <source>one batch normalisation became a scale and a shift of each channel</source>
        <translation>صارت تسوية دفعات واحدة مقياسًا وإزاحة لكل قناة</translation>
    </message>
    <message>
        <source>%1 batch normalisations became a scale and a shift of each channel</source>
        <translation>صارت ‏%1 من تسويات الدفعات مقياسًا وإزاحة لكل قناة</translation>
    </message>
    <message>
        <source>%1: holds weights alone; choose the file of its layers, too, or an ONNX file (*.onnx), which holds both</source>
        <translation>‏⁦%1⁩: لا يحوي إلا أوزانًا؛ اختر أيضًا ملف طبقاتها، أو ملف ONNX‏ (*.onnx) يحوي الاثنين</translation>
    </message>
    <message>
        <source>%1: reads inputs of %2 values, but the data have %3; choose the data set that the network was trained on</source>
        <translation>‏⁦%1⁩: تقرأ مدخلات من ‏%2 من القيم، لكن للبيانات ‏%3؛ اختر مجموعة البيانات التي دُرّبت عليها الشبكة</translation>
    </message>
    <message>
        <source>%1: the network reads inputs of %2 values, but those of the data set &apos;%3&apos; have %4; choose the data set that it was trained on</source>
        <translation>‏⁦%1⁩: تقرأ الشبكة مدخلات من ‏%2 من القيم، لكن لمدخلات مجموعة البيانات «‏%3» ‏%4؛ اختر مجموعة البيانات التي دُرّبت عليها</translation>
    </message>
    <message>
        <source>%1: the network knows %2 classes, but the data set &apos;%3&apos; has %4; choose the data set that it was trained on</source>
        <translation>‏⁦%1⁩: تعرف الشبكة ‏%2 من الأصناف، لكن لمجموعة البيانات «‏%3» ‏%4؛ اختر مجموعة البيانات التي دُرّبت عليها</translation>
    </message>
    <message>
        <source>it was not attacked</source>
        <translation>لم يُهاجَم</translation>
    </message>
    <message>
        <source>the second was not attacked</source>
        <translation>لم يُهاجَم الثاني</translation>
    </message>
    <message>
        <source>they were attacked in different norms</source>
        <translation>هوجما بمعيارين مختلفين</translation>
    </message>
    <message>
        <source>one was attacked with other weights than it has now</source>
        <translation>هوجم أحدهما بأوزان غير أوزانه الحالية</translation>
    </message>
    <message>
        <source>one of the evaluations is not complete</source>
        <translation>أحد التقييمين غير مكتمل</translation>
    </message>
    <message>
        <source>their grids have no ε in common</source>
        <translation>لا قيمة مشتركة لـ ε في شبكتيهما</translation>
    </message>
    <message>
        <source>they were attacked on different samples</source>
        <translation>هوجما على عيّنات مختلفة</translation>
    </message>
    <message>
        <source>they are of different data</source>
        <translation>بياناتهما مختلفة</translation>
    </message>
    <message>
        <source>their data were drawn with different seeds</source>
        <translation>سُحبت بياناتهما ببذرتين مختلفتين</translation>
    </message>
    <message>
        <source>their data have different settings</source>
        <translation>إعدادات بياناتهما مختلفة</translation>
    </message>
    <message>
        <source>Share of the batch</source>
        <translation>حصة من الدفعة</translation>
    </message>
    <message>
        <source>Takes the penalty on this part of each batch alone, which costs as much less. The part is a random one, so the mean that is penalised stays the same, only noisier; 1/4 often trains as well.</source>
        <translation>يأخذ الجزاء على هذا الجزء من كل دفعة وحده، فتقل الكلفة بقدره. الجزء عشوائي، فيبقى المتوسط المجازى هو نفسه وإن زاد ضجيجه؛ وكثيرًا ما يتدرب ‏1/4 بالجودة نفسها.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>when is empty</source>
        <translation>الشرط فارغ</translation>
    </message>
    <message>
        <source>%1 holds a control character; begin a new paragraph with a new entry of the list</source>
        <translation>يحوي ‏%1 محرف تحكّم؛ ابدأ فقرة جديدة بعنصر جديد في القائمة</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries</source>
        <translation>لدى ‏%1 أكثر من ‏%2 من العناصر</translation>
    </message>
    <message>
        <source>steps must be a list of 1 to %1 steps</source>
        <translation>للدرس من 1 إلى ‏%1 من الخطوات</translation>
    </message>
    <message>
        <source>choices must be a list of 2 to %1 answers</source>
        <translation>للسؤال من 2 إلى ‏%1 من الإجابات</translation>
    </message>
    <message>
        <source>choices: %1 are marked &quot;expected&quot;: true; mark the one that the lesson is made to show</source>
        <translation>عدد الإجابات المعلَّمة متوقعةً ‏%1؛ علّم الإجابة الواحدة التي وُضع الدرس ليُظهرها</translation>
    </message>
    <message>
        <source>run &apos;%1&apos; cannot be a name; use small letters, digits and _, at most 24</source>
        <translation>لا يصلح «‏%1» اسمًا لتشغيل؛ استعمل حروفًا لاتينية صغيرة وأرقامًا و_، 24 على الأكثر</translation>
    </message>
    <message>
        <source>reveal waits for the outcome of the step, which asks nothing and trains nothing; write &apos;marks&apos; instead</source>
        <translation>يُنتظر هنا ناتج الخطوة كي يظهر شيء، لكنها لا تسأل ولا تدرّب؛ أظهره فورًا</translation>
    </message>
    <message>
        <source>the run &apos;%1&apos; is trained in an earlier step already; name this one anew</source>
        <translation>التشغيل «‏%1» يُدرَّب في خطوة سابقة؛ سمِّ هذا باسم جديد</translation>
    </message>
    <message>
        <source>%1 asks for a run that no step so far trains</source>
        <translation>‏%1 يطلب تشغيلًا لم تدرّبه أي خطوة حتى الآن</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2</source>
        <translation>المختبر «‏%1» لا يقيس ‏%2</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands nothing</source>
        <translation>عند المحرف ‏%1 من «‏%2» لا يوجد شيء</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands &apos;%3&apos;</source>
        <translation>عند المحرف ‏%1 من «‏%2» يوجد «‏%3»</translation>
    </message>
    <message>
        <source>the end or an operator</source>
        <translation>النهاية أو علامة حساب</translation>
    </message>
    <message>
        <source>the end, an operator or &apos;and&apos;</source>
        <translation>النهاية أو علامة حساب أو «and»</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, &gt; or &gt;=</source>
        <translation>⁦&lt;⁩ أو ⁦&lt;=⁩ أو ⁦&gt;⁩ أو ⁦&gt;=⁩</translation>
    </message>
    <message>
        <source>a number, a quantity such as plain.test_accuracy, or &apos;(&apos;</source>
        <translation>عدد، أو كمية مثل ⁦plain.test_accuracy⁩، أو «⁦(⁩»</translation>
    </message>
    <message>
        <source>a number that a double can hold</source>
        <translation>عدد يتسع له double</translation>
    </message>
    <message>
        <source>RUN.QUANTITY, such as plain.test_accuracy</source>
        <translation>تشغيل ثم نقطة ثم كمية، مثل ⁦plain.test_accuracy⁩</translation>
    </message>
    <message>
        <source>a quantity, such as %1.start.test_accuracy</source>
        <translation>كمية مثل ⁦%1.start.test_accuracy⁩</translation>
    </message>
    <message>
        <source>(ATTACK, NORM, EPSILON), such as (pgd, linf, 0.1)</source>
        <translation>هجوم ومعيار وε بين قوسين، مثل ⁦(pgd, linf, 0.1)⁩</translation>
    </message>
    <message>
        <source>the size of the attack, at least 0</source>
        <translation>حجم الهجوم، وهو 0 على الأقل</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a run</source>
        <translation>لا يصلح «‏%1» اسمًا لتشغيل</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>الكمية «‏%1» غير معروفة؛ هل قصدت «‏%2»؟</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; known: %2</source>
        <translation>الكمية «‏%1» غير معروفة؛ المعروفة: ‏%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is measured after the training only; leave out &apos;.start&apos;</source>
        <translation>«‏%1» لا تُقاس إلا بعد التدريب؛ احذف «⁦.start⁩»</translation>
    </message>
    <message>
        <source>the norm &apos;%1&apos; is none; write linf or l2</source>
        <translation>«‏%1» ليس معيارًا؛ اكتب linf أو l2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>أطول من ‏%1 من المحارف</translation>
    </message>
    <message>
        <source>holds a character that is none of letters, digits and + - * / ( ) &lt; &gt; = . , _ :</source>
        <translation>يحوي محرفًا ليس حرفًا ولا رقمًا ولا واحدًا من ⁦+ - * / ( ) &lt; &gt; = . , _ :⁩</translation>
    </message>
    <message>
        <source>nests deeper than %1 levels</source>
        <translation>متداخل أعمق من ‏%1 من المستويات</translation>
    </message>
    <message>
        <source>15,680 weights, and the loss bends along a handful of directions. Which ones, and why those?</source>
        <translation>15,680 وزنًا، والخسارة تنحني على حفنة من الاتجاهات. أيها، ولمَ هذه؟</translation>
    </message>
    <message>
        <source>A direction is a matrix</source>
        <translation>الاتجاه مصفوفة</translation>
    </message>
    <message>
        <source>A matrix of **rank one** is an outer product: one number for each unit times one number for each pixel.</source>
        <translation>المصفوفة التي **رتبتها واحد** جداء خارجي: عدد لكل وحدة مضروب في عدد لكل بكسل.</translation>
    </message>
    <message>
        <source>A product of means is not the mean of products, and yet the two share most of their strongest directions.</source>
        <translation>جداء المتوسطات ليس متوسط الجداءات، ومع ذلك يشتركان في معظم أقوى اتجاهاتهما.</translation>
    </message>
    <message>
        <source>A small network</source>
        <translation>شبكة صغيرة</translation>
    </message>
    <message>
        <source>Each of these directions is itself a matrix of 20 × 784 numbers, one for each weight. The tab draws it at the right, with its singular values.</source>
        <translation>كل من هذه الاتجاهات هو نفسه مصفوفة من ‏20 × 784 عددًا، عدد لكل وزن. يرسمها التبويب في الجانب مع قيمها المفردة.</translation>
    </message>
    <message>
        <source>Each sample bends the loss along an outer product of what the units do and of what they read. All pictures have much in common, their mean; so what they read is nearly the same vector in all of them.</source>
        <translation>كل عينة تحني الخسارة على جداء خارجي لما تفعله الوحدات وما تقرؤه. وللصور كلها كثير مشترك، هو متوسطها؛ فما تقرؤه يكاد يكون المتجه نفسه فيها جميعًا.</translation>
    </message>
    <message>
        <source>Far from it: a typical matrix of this size has many singular values of about the same size.</source>
        <translation>بعيدة عنها: للمصفوفة المعتادة بهذا الحجم قيم مفردة كثيرة متقاربة.</translation>
    </message>
    <message>
        <source>Here it hardly moved. Is the mean input small in these data?</source>
        <translation>لم تكد تتحرك هنا. أمتوسط المدخل صغير في هذه البيانات؟</translation>
    </message>
    <message>
        <source>Here it is so. Look at the singular values: how many do you need for most of it?</source>
        <translation>هي كذلك هنا. انظر إلى القيم المفردة: كم منها تحتاج لمعظمها؟</translation>
    </message>
    <message>
        <source>How much of the space does the product find?</source>
        <translation>كم من الفضاء يجده الجداء؟</translation>
    </message>
    <message>
        <source>How near to rank one are the five strongest directions?</source>
        <translation>ما مدى قرب أقوى خمسة اتجاهات من الرتبة واحد؟</translation>
    </message>
    <message>
        <source>If that is so, two small matrices might do: E[M], 20 × 20, how the loss bends in what the units give, and E[aaᵀ], 784 × 784, what they read. Wu, Zhu, Wu, Wang and Ge conjectured in 2020 that their product is nearly the whole matrix.</source>
        <translation>إن كان كذلك فقد تكفي مصفوفتان صغيرتان: E[M] بقياس ‏20 × 20، كيف تنحني الخسارة فيما تعطيه الوحدات، وE[aaᵀ] بقياس ‏784 × 784، ما تقرؤه. وقد خمّن Wu وZhu وWu وWang وGe عام 2020 أن جداءهما يكاد يكون المصفوفة كلها.</translation>
    </message>
    <message>
        <source>It falls.</source>
        <translation>تنخفض.</translation>
    </message>
    <message>
        <source>More than a third.</source>
        <translation>أكثر من الثلث.</translation>
    </message>
    <message>
        <source>Next to nothing: a product of means is not the mean of products.</source>
        <translation>لا شيء تقريبًا: جداء المتوسطات ليس متوسط الجداءات.</translation>
    </message>
    <message>
        <source>Nothing: the network is the same.</source>
        <translation>لا شيء: الشبكة هي نفسها.</translation>
    </message>
    <message>
        <source>So far the *input* moved and the weights stood still. Now the other way round: the weights of the first layer move, and everything else is held.</source>
        <translation>حتى الآن تحرك *المدخل* وثبتت الأوزان. والآن بالعكس: تتحرك أوزان الطبقة الأولى ويثبت كل ما عداها.</translation>
    </message>
    <message>
        <source>So it is here. The conjecture does not hold for this network.</source>
        <translation>هو كذلك هنا. لا يصدق التخمين على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Take the mean away</source>
        <translation>اطرح المتوسط</translation>
    </message>
    <message>
        <source>The function is the same, but its weights are other coordinates of it. Along the mean picture all samples pulled together; without it they do not. So a large eigenvalue says something about how the inputs are written down, too. What all garments have in common is not all: shoes and shirts differ in most pixels, and that remains. Handwritten digits have more in common; try MNIST if you have it.</source>
        <translation>الدالة هي نفسها، لكن أوزانها إحداثيات أخرى لها. على الصورة المتوسطة كانت العينات كلها تشد معًا؛ وبدونها لا تفعل. فالقيمة الذاتية الكبيرة تقول شيئًا عن كيفية كتابة المدخلات أيضًا. وليس ما تشترك فيه الملابس كل شيء: فالأحذية والقمصان تختلف في معظم البكسلات، وهذا يبقى. وللأرقام المكتوبة باليد مشترك أكثر؛ جرّب MNIST إن كانت لديك.</translation>
    </message>
    <message>
        <source>The loss bends strongly along few directions of the weights, and those are nearly products: what the units do, times the mean of what they read.</source>
        <translation>تنحني الخسارة بشدة على قليل من اتجاهات الأوزان، وهي تكاد تكون جداءات: ما تفعله الوحدات في متوسط ما تقرؤه.</translation>
    </message>
    <message>
        <source>The network is small: 784 pixels, two hidden layers of 20 units. Its first layer has 20 × 784 = 15,680 weights, so the Hessian of the loss has as many eigenvalues. The Weights tab shows the ten largest.</source>
        <translation>الشبكة صغيرة: ‏784 بكسلًا وطبقتان خفيتان من ‏20 وحدة. لطبقتها الأولى ‏20 × 784 = 15,680 وزنًا، فلمصفوفة هيسيان الخسارة قيم ذاتية بعددها. يُظهر تبويب «الأوزان» أكبر عشر منها.</translation>
    </message>
    <message>
        <source>The overlap compares the space of the five strongest directions with the product&apos;s. 100 % is the same space; two random ones would share 0.03 %.</source>
        <translation>يقارن التراكب فضاء أقوى خمسة اتجاهات بفضاء الجداء. ‏100 % يعني الفضاء نفسه؛ ويشترك فضاءان عشوائيان في ‏0.03 %.</translation>
    </message>
    <message>
        <source>Tick *Centre the inputs*: the layer reads every picture less the mean picture. With another bias that is the very same network, it answers the same to every picture. Batch normalisation does this to every layer.</source>
        <translation>أشّر على *توسيط المدخلات*: تقرأ الطبقة كل صورة مطروحًا منها الصورة المتوسطة. وهي بانحياز آخر الشبكة نفسها تمامًا، تجيب عن كل صورة بالجواب نفسه. وتسوية الدفعات تفعل هذا بكل طبقة.</translation>
    </message>
    <message>
        <source>Two small matrices</source>
        <translation>مصفوفتان صغيرتان</translation>
    </message>
    <message>
        <source>Very near: one outer product is most of it.</source>
        <translation>قريبة جدًا: جداء خارجي واحد هو معظمها.</translation>
    </message>
    <message>
        <source>What a layer&apos;s weights bend</source>
        <translation>ما تحنيه أوزان طبقة</translation>
    </message>
    <message>
        <source>What becomes of the largest eigenvalue?</source>
        <translation>ماذا يحل بأكبر قيمة ذاتية؟</translation>
    </message>
    <message>
        <source>agreement of these directions with two small matrices</source>
        <translation>اتفاق هذه الاتجاهات مع مصفوفتين صغيرتين</translation>
    </message>
    <message>
        <source>agreement with two small matrices with centred inputs</source>
        <translation>الاتفاق مع مصفوفتين صغيرتين بمدخلات موسّطة</translation>
    </message>
    <message>
        <source>largest eigenvalue in the first layer&apos;s weights</source>
        <translation>أكبر قيمة ذاتية في أوزان الطبقة الأولى</translation>
    </message>
    <message>
        <source>largest eigenvalue with centred inputs</source>
        <translation>أكبر قيمة ذاتية بمدخلات موسّطة</translation>
    </message>
    <message>
        <source>share of rank one in the first layer&apos;s five strongest directions</source>
        <translation>حصة الرتبة واحد في أقوى خمسة اتجاهات للطبقة الأولى</translation>
    </message>
    <message>
        <source>Curvature in the weights depends on how the inputs are written down. Curvature in the *input*, which the rest of this laboratory is about, does not depend on how the weights are written down.</source>
        <translation>الانحناء في الأوزان رهن بكيفية كتابة المدخلات. أما الانحناء في *المدخل*، وهو موضوع بقية هذا المختبر، فليس رهنًا بكيفية كتابة الأوزان.</translation>
    </message>
    <message>
        <source>with this learning rate the kernel&apos;s training does not converge</source>
        <translation>لا يتقارب تدريب النواة بمعدل التعلم هذا</translation>
    </message>
    <message>
        <source>the kernel is looked at for at most %1 samples; lower data.samples, which is %2</source>
        <translation>تُفحص النواة لما لا يزيد على ‏%1 من العينات؛ خفّض data.samples وهو ‏%2</translation>
    </message>
    <message>
        <source>when has no place in the last choice, which stands for all that the others do not say; leave it out</source>
        <translation>لا مكان لـ when في الإجابة الأخيرة، فهي تمثل كل ما لا تقوله الإجابات الأخرى؛ احذفه</translation>
    </message>
    <message>
        <source>%1: unknown attack &apos;%2&apos;; did you mean &apos;%3&apos;? known: %4</source>
        <translation>‏%1: هجوم مجهول «‏%2»؛ هل قصدت «‏%3»؟ المعروف: ‏%4</translation>
    </message>
    <message>
        <source>%1: unknown attack &apos;%2&apos;; known: %3</source>
        <translation>‏%1: هجوم مجهول «‏%2»؛ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; did you mean &apos;%4&apos;? known: %5</source>
        <translation>‏%1: مفتاح مجهول «‏%2» لـ ‏%3؛ هل قصدت «‏%4»؟ المعروف: ‏%5</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; did you mean &apos;%4&apos;?</source>
        <translation>‏%1: مفتاح مجهول «‏%2» لـ ‏%3؛ هل قصدت «‏%4»؟</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; known: %4</source>
        <translation>‏%1: مفتاح مجهول «‏%2» لـ ‏%3؛ المعروف: ‏%4</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; it has no settings</source>
        <translation>‏%1: مفتاح مجهول «‏%2» لـ ‏%3؛ ليست له إعدادات</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>مفتاح مجهول «‏%1»؛ هل قصدت «‏%2»؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>مفتاح مجهول «‏%1»؛ هل قصدت «‏%2»؟</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; known: %2</source>
        <translation>مفتاح مجهول «‏%1»؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown preset &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>إعداد جاهز مجهول «‏%1»؛ هل قصدت «‏%2»؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown preset &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>إعداد جاهز مجهول «‏%1»؛ هل قصدت «‏%2»؟</translation>
    </message>
    <message>
        <source>unknown preset &apos;%1&apos;; known: %2</source>
        <translation>إعداد جاهز مجهول «‏%1»؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number between %3 and %4</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يكون عددًا صحيحًا بين ‏%3 و‏%4</translation>
    </message>
    <message>
        <source>%1 is %2; it must be between %3 and %4</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يقع بين ‏%3 و‏%4</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of %3</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يكون واحدًا من ‏%3</translation>
    </message>
    <message>
        <source>%1 is %2; it must be true or false</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a text in quotes</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>**NRMSE** is the mean distance between its points and the true ones, in units of the distance between the outer corners of the eyes. The dashed curve is who answers with the mean shape whatever he sees.</source>
        <translation>**NRMSE** هو متوسط المسافة بين نقاطها والنقاط الحقيقية، بوحدة المسافة بين الزاويتين الخارجيتين للعينين. والمنحنى المتقطّع هو لمن يجيب بالشكل المتوسط مهما رأى.</translation>
    </message>
    <message>
        <source>1, 2, 4: three equal pieces of the circle, the second with twice and the third with four times as many points as the first. The bars of the tab Circle can be dragged.</source>
        <translation>1، 2، 4: ثلاث قطع متساوية من الدائرة، للثانية ضعف نقاط الأولى وللثالثة أربعة أضعافها. يمكن سحب الأعمدة في تبويب الدائرة.</translation>
    </message>
    <message>
        <source>198 nodes still teach nothing. *P-reg* (Yang, Ma and Cheng, 2021) compares the outputs Z of all nodes with ÂZ, the mean of their neighbours&apos; outputs, and adds the cross-entropy between the two to the loss. It needs no label.</source>
        <translation>198 عقدة لا تعلّم شيئًا بعد. *P-reg* (Yang و Ma و Cheng، 2021) يقارن المخرجات Z لكل العقد مع ÂZ، أي متوسط مخرجات جيرانها، ويضيف الإنتروبيا المتقاطعة بينهما إلى الخسارة. وهو لا يحتاج إلى أي وسم.</translation>
    </message>
    <message>
        <source>2,708 papers on machine learning and who cites whom; 140 of them have a label to learn from.</source>
        <translation>2,708 بحثًا في تعلّم الآلة ومن يستشهد بمن؛ 140 منها لها وسم يُتعلَّم منه.</translation>
    </message>
    <message>
        <source>3,327 papers of six fields and who cites whom; 120 of them have a label to learn from.</source>
        <translation>3,327 بحثًا من ستة مجالات ومن يستشهد بمن؛ 120 منها لها وسم يُتعلَّم منه.</translation>
    </message>
    <message>
        <source>68 points</source>
        <translation>68 نقطة</translation>
    </message>
    <message>
        <source>A GCN learns the fields of 2,708 papers from 140 labels; P-reg lets the others teach too. Needs the three files of Cora.</source>
        <translation>شبكة GCN تتعلّم مجالات 2,708 بحثًا من 140 وسمًا؛ وبفضل P-reg تعلّم البقية أيضًا. يحتاج إلى ملفات Cora الثلاثة.</translation>
    </message>
    <message>
        <source>A graph of 210 nodes in three groups. Each node has 32 numbers, one of which says a little about its group; nodes of one group are neighbours more often than others. Only 12 nodes have a label to learn from.</source>
        <translation>رسم بياني من 210 عقد في ثلاث مجموعات. لكل عقدة 32 عددًا، واحد منها يقول شيئًا قليلًا عن مجموعتها؛ وعقد المجموعة الواحدة متجاورة أكثر من غيرها. ولا وسم يُتعلَّم منه إلا عند 12 عقدة.</translation>
    </message>
    <message>
        <source>A hidden layer is asked to say the class of a sample and nothing else. What does it give up?</source>
        <translation>يُطلب من طبقة مخفية أن تقول صنف العيّنة ولا شيء غيره. فعمّ تتخلّى؟</translation>
    </message>
    <message>
        <source>A hundred times as strong. The penalty is least where all samples of a class have one representation.</source>
        <translation>أقوى بمئة مرة. تكون العقوبة أصغر ما يمكن حين يكون لكل عيّنات الصنف تمثيل واحد.</translation>
    </message>
    <message>
        <source>A lot: more than ten points.</source>
        <translation>كثيرًا: بأكثر من عشر نقاط مئوية.</translation>
    </message>
    <message>
        <source>A network finds 68 points of synthetic faces; an auto-encoder of their shapes shares its last layer.</source>
        <translation>شبكة تجد 68 نقطة من وجوه اصطناعية؛ ومرمّز ذاتي لأشكالها يشاركها طبقتها الأخيرة.</translation>
    </message>
    <message>
        <source>A network finds 68 points of synthetic faces; auto-encoders of pictures and of shapes help it.</source>
        <translation>شبكة تجد 68 نقطة من وجوه اصطناعية؛ وتساعدها مرمّزات ذاتية للصور وللأشكال.</translation>
    </message>
    <message>
        <source>A network learns slow waves before fast ones, and faster where points are many. When should one stop?</source>
        <translation>تتعلّم الشبكة الموجات البطيئة قبل السريعة، وتتعلّم أسرع حيث تكثر النقاط. فمتى ينبغي التوقف؟</translation>
    </message>
    <message>
        <source>A network learns the classes of all nodes of a graph from the labels of a few, with a penalty on how far its outputs are from those of the neighbours.</source>
        <translation>تتعلّم الشبكة أصناف كل عقد رسم بياني من وسوم عقد قليلة، مع عقوبة على بُعد مخرجاتها عن مخرجات الجيران.</translation>
    </message>
    <message>
        <source>A network turns a point into 32 numbers before its last layer decides. That is its *representation* of the point. The Layer tab shows it in the plane in which the representations of the test samples differ most.</source>
        <translation>تحوّل الشبكة النقطة إلى 32 عددًا قبل أن تقرّر طبقتها الأخيرة. هذا هو *تمثيلها* للنقطة. ويُظهره تبويب الطبقة في المستوي الذي تختلف فيه تمثيلات عيّنات الاختبار أكثر ما تختلف.</translation>
    </message>
    <message>
        <source>A node&apos;s output should be what its neighbours&apos; outputs say: nodes without a label teach too.</source>
        <translation>ينبغي أن يكون مخرج العقدة ما تقوله مخرجات جيرانها: فالعقد التي بلا وسم تعلّم أيضًا.</translation>
    </message>
    <message>
        <source>A penalty can ask a hidden layer to say the class and nothing else, and with few samples that can help.</source>
        <translation>يمكن لعقوبة أن تطلب من طبقة مخفية أن تقول الصنف ولا شيء غيره، وقد يفيد ذلك حين تكون العيّنات قليلة.</translation>
    </message>
    <message>
        <source>A penalty is met in the cheapest way there is. Ask of each what that would be.</source>
        <translation>تُلبَّى العقوبة بأرخص طريقة ممكنة. فاسأل عند كل عقوبة ما تلك الطريقة.</translation>
    </message>
    <message>
        <source>A penalty on a graph is a claim about the data: that neighbours are alike. Where it is true and labels are few, it helps. How much of it helps has to be measured, on the validation nodes and with several seeds.</source>
        <translation>العقوبة على رسم بياني دعوى عن البيانات: أن الجيران متشابهون. فحيث تصح الدعوى وتقل الوسوم تفيد العقوبة. أما المقدار المفيد منها فلا بد من قياسه، على عقد التحقق وببذور عدة.</translation>
    </message>
    <message>
        <source>A penalty that needs no label</source>
        <translation>عقوبة لا تحتاج إلى وسم</translation>
    </message>
    <message>
        <source>A random graph of 210 nodes in three groups, 12 of them with a label to learn from.</source>
        <translation>رسم بياني عشوائي من 210 عقد في ثلاث مجموعات، 12 منها لها وسم يُتعلَّم منه.</translation>
    </message>
    <message>
        <source>A random graph of a few groups, drawn here: nodes of one group are neighbours more often.</source>
        <translation>رسم بياني عشوائي من بضع مجموعات، يُولَّد هنا: عقد المجموعة الواحدة متجاورة أكثر من غيرها.</translation>
    </message>
    <message>
        <source>A sigmoid network learns from 1000 digits; in turns with the loss, digits of one class are drawn together in its last hidden layer.</source>
        <translation>شبكة Sigmoid تتعلّم من 1000 رقم؛ وبالتناوب مع الخسارة تُجذب أرقام الصنف الواحد بعضها إلى بعض في آخر طبقة مخفية.</translation>
    </message>
    <message>
        <source>A usual way to keep a network from learning noise is to stop in time. Here the samples are noisy, and one half of the circle has forty times as many as the other. The error is that against the target without noise.</source>
        <translation>من الطرق المعتادة لمنع الشبكة من تعلّم الضجيج التوقف في الوقت المناسب. هنا في العيّنات ضجيج، وفي أحد نصفي الدائرة أربعون ضعف ما في الآخر. والخطأ هو الخطأ مقارنةً بالهدف بلا ضجيج.</translation>
    </message>
    <message>
        <source>APPNP</source>
        <translation>APPNP</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <source>Adam adapts the step of every weight; SGD takes the plain gradient with momentum; AdaDelta needs no learning rate.</source>
        <translation>Adam يكيّف خطوة كل وزن؛ و SGD يأخذ التدرّج البسيط مع الزخم؛ و AdaDelta لا يحتاج إلى معدّل تعلّم.</translation>
    </message>
    <message>
        <source>Adam on the loss of all labelled nodes at once; an epoch is one step.</source>
        <translation>Adam على خسارة كل العقد الموسومة معًا؛ والحقبة خطوة واحدة.</translation>
    </message>
    <message>
        <source>Adam, without shapes.</source>
        <translation>Adam، دون أشكال.</translation>
    </message>
    <message>
        <source>Added: one step down both. In turns: each batch is a step down the penalty alone and then one down the loss, each with an optimiser of its own, as in the paper.</source>
        <translation>مضافة: خطوة واحدة نزولًا بهما معًا. بالتناوب: كل دفعة خطوة نزولًا بالعقوبة وحدها ثم خطوة نزولًا بالخسارة، لكل منهما مُحسِّن خاص به، كما في البحث.</translation>
    </message>
    <message>
        <source>After 250 steps: where is the wave learned?</source>
        <translation>بعد 250 خطوة: أين تُعلِّمت الموجة؟</translation>
    </message>
    <message>
        <source>All nodes agree, on one class. That costs no penalty at all: neighbours say the same and are sure of it. Only the labels speak against it, and they are too quiet now. Colour the graph by *answer* and see.</source>
        <translation>تتفق كل العقد، على صنف واحد. ولا يكلّف ذلك أي عقوبة: فالجيران يقولون الشيء نفسه وهم متيقّنون منه. الوسوم وحدها تعترض، وصوتها الآن أخفت من أن يُسمع. لوّن الرسم البياني بحسب *الجواب* لترى.</translation>
    </message>
    <message>
        <source>All this follows the formula because the weights begin large, at length τ = 10: a step turns no unit, and the network behaves as if it were linear. That is called *lazy*. Now the three waves of the beginning with τ = 0.2.</source>
        <translation>كل هذا يتبع الصيغة لأن الأوزان تبدأ كبيرة، بطول ⁦τ = 10⁩: فلا تُدير الخطوة أي وحدة، وتتصرّف الشبكة كأنها خطية. يُسمى ذلك *lazy* (كسولًا). والآن الموجات الثلاث من البداية مع ⁦τ = 0.2⁩.</translation>
    </message>
    <message>
        <source>All three at the same time: they are equally large.</source>
        <translation>الثلاث معًا في الوقت نفسه: فهي متساوية في الكبر.</translation>
    </message>
    <message>
        <source>Amplitude A₁</source>
        <translation>السعة A₁</translation>
    </message>
    <message>
        <source>Amplitude A₂</source>
        <translation>السعة A₂</translation>
    </message>
    <message>
        <source>Amplitude A₃</source>
        <translation>السعة A₃</translation>
    </message>
    <message>
        <source>An MLP whose outputs then walk along the edges.</source>
        <translation>شبكة MLP تسير مخرجاتها بعد ذلك على طول الحواف.</translation>
    </message>
    <message>
        <source>Another way of descending</source>
        <translation>طريقة أخرى للنزول</translation>
    </message>
    <message>
        <source>As a part of the training: where a linear weight reaches 0 and stairs step down to it, and the time in which an exponential one falls to 37 %.</source>
        <translation>كنسبة من التدريب: حيث يبلغ الوزن الخطي 0 وتنزل إليه الدرجات، والزمن الذي ينخفض فيه الوزن الأسّي إلى 37 %.</translation>
    </message>
    <message>
        <source>As much as with τ = 10: the function at the start is the same.</source>
        <translation>بقدر ما يكون مع ⁦τ = 10⁩: فالدالة عند البداية هي نفسها.</translation>
    </message>
    <message>
        <source>Auto-encoders that share layers with the network; the loss of the landmarks has the weight 1.</source>
        <translation>مرمّزات ذاتية تتشارك طبقات مع الشبكة؛ ولخسارة المعالم الوزن 1.</translation>
    </message>
    <message>
        <source>Auxiliary tasks</source>
        <translation>المهام المساعدة</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>تبدأ بعد</translation>
    </message>
    <message>
        <source>Best accuracy of the validation nodes</source>
        <translation>أفضل دقة لعقد التحقق</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Both get better.</source>
        <translation>يتحسّن كلاهما.</translation>
    </message>
    <message>
        <source>Both get worse: it learns the noise.</source>
        <translation>يسوء كلاهما: فالشبكة تتعلّم الضجيج.</translation>
    </message>
    <message>
        <source>Both networks took 1200 steps of gradient descent with momentum, as in the paper. **Adam** gives each weight a step of its own size. Once more without shapes, now with Adam.</source>
        <translation>خطت كلتا الشبكتين 1200 خطوة من النزول بالتدرّج مع الزخم، كما في البحث. **Adam** يعطي كل وزن خطوة بحجم خاص به. مرة أخرى دون أشكال، والآن مع Adam.</translation>
    </message>
    <message>
        <source>Both tasks have weight 0.</source>
        <translation>لكلتا المهمتين الوزن 0.</translation>
    </message>
    <message>
        <source>CDF 0.1</source>
        <translation>CDF 0.1</translation>
    </message>
    <message>
        <source>CDF 0.1: how many test faces have an NRMSE of at most 0.1. AUC: the mean of that share over all limits from 0 to 0.5.</source>
        <translation>CDF 0.1: كم من وجوه الاختبار لا يزيد NRMSE فيها على 0.1. AUC: متوسط هذه الحصة على كل الحدود من 0 إلى 0.5.</translation>
    </message>
    <message>
        <source>Circle: three densities</source>
        <translation>الدائرة: ثلاث كثافات</translation>
    </message>
    <message>
        <source>Circle: when to stop</source>
        <translation>الدائرة: متى نتوقف؟</translation>
    </message>
    <message>
        <source>CiteSeer</source>
        <translation>CiteSeer</translation>
    </message>
    <message>
        <source>Class-wise invariance</source>
        <translation>الثبات حسب الصنف</translation>
    </message>
    <message>
        <source>Cora</source>
        <translation>Cora</translation>
    </message>
    <message>
        <source>Cross-entropy −log p(true class) of the nodes whose label is learned from, and of the test nodes.</source>
        <translation>الإنتروبيا المتقاطعة ⁦−log p⁩(الصنف الحقيقي) للعقد التي يُتعلَّم من وسمها، ولعقد الاختبار.</translation>
    </message>
    <message>
        <source>Dense layers from the picture to the points.</source>
        <translation>طبقات كثيفة من الصورة إلى النقاط.</translation>
    </message>
    <message>
        <source>Density of the pieces</source>
        <translation>كثافة القطع</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Distance of the landmarks</source>
        <translation>مسافة المعالم</translation>
    </message>
    <message>
        <source>Distance of the outputs between classes ÷ within a class</source>
        <translation>مسافة المخرجات بين الأصناف ÷ داخل الصنف</translation>
    </message>
    <message>
        <source>Distance φ</source>
        <translation>المسافة φ</translation>
    </message>
    <message>
        <source>Distances between outputs</source>
        <translation>المسافات بين المخرجات</translation>
    </message>
    <message>
        <source>Do shapes help to find landmarks?</source>
        <translation>هل تساعد الأشكال على إيجاد المعالم؟</translation>
    </message>
    <message>
        <source>Draw a face of your own, or take one and cover an eye. With a black picture, the network answers with the shape that it takes for granted.</source>
        <translation>ارسم وجهًا من عندك، أو خذ وجهًا وغطِّ إحدى عينيه. وعلى صورة سوداء تجيب الشبكة بالشكل الذي تعدّه أمرًا مسلّمًا به.</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>مجذوبة بعضها إلى بعض</translation>
    </message>
    <message>
        <source>Draws the hidden representations h of samples of one class together, so that the layer says what the sample is and little else. It looks at no input derivative: the Layer tab shows what it does, not the Curvature tab.</source>
        <translation>يجذب التمثيلات المخفية h لعيّنات الصنف الواحد بعضها إلى بعض، فتقول الطبقة ما هي العيّنة ولا تكاد تقول غير ذلك. وهو لا ينظر إلى أي مشتقة بالنسبة إلى الدخل: يُظهر تبويب الطبقة ما يفعله، لا تبويب الانحناء.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>الإسقاط</translation>
    </message>
    <message>
        <source>D⁻¹A, the mean of the neighbours, as the paper has it; or D̃^{-1/2}(A+I)D̃^{-1/2}, as the authors&apos; program has it.</source>
        <translation>⁦D⁻¹A⁩، متوسط الجيران، كما في البحث؛ أو ⁦D̃^{-1/2}(A+I)D̃^{-1/2}⁩، كما في برنامج المؤلفين.</translation>
    </message>
    <message>
        <source>Each point pulls, so where there are four times as many the network learns four times as fast. The tab Frequencies shows the steps: parallel lines, a factor of two apart.</source>
        <translation>كل نقطة تشدّ، فحيث يبلغ عدد النقاط أربعة أضعاف تتعلّم الشبكة أسرع بأربع مرات. ويُظهر تبويب الترددات الخطوات: خطوط متوازية يفصل بينها عامل قدره اثنان.</translation>
    </message>
    <message>
        <source>Each wave is an eigenvector of the training, and its eigenvalue falls with 1/κ². After 200 steps the wave of one period is learned, and of the one with ten more than half is still missing.</source>
        <translation>كل موجة متجه ذاتي للتدريب، وتتناقص قيمتها الذاتية مع ⁦1/κ²⁩. بعد 200 خطوة تُعلِّمت الموجة ذات الدور الواحد، أما ذات الأدوار العشرة فما زال ينقص منها أكثر من النصف.</translation>
    </message>
    <message>
        <source>Edges between</source>
        <translation>الحواف بين الكتل</translation>
    </message>
    <message>
        <source>Edges within</source>
        <translation>الحواف داخل الكتلة</translation>
    </message>
    <message>
        <source>Ends the training after so many epochs in which the validation accuracy did not reach its best; 0: it goes on to the end.</source>
        <translation>يُنهي التدريب بعد هذا العدد من الحقب التي لم تبلغ فيها دقة التحقق أفضل قيمة لها؛ 0: يستمر حتى النهاية.</translation>
    </message>
    <message>
        <source>Error where points are few and many</source>
        <translation>الخطأ حيث النقاط قليلة وحيث هي كثيرة</translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation>المسافة الإقليدية</translation>
    </message>
    <message>
        <source>Everything else stays: the same faces, the same number of steps.</source>
        <translation>كل ما عدا ذلك يبقى: الوجوه نفسها وعدد الخطوات نفسه.</translation>
    </message>
    <message>
        <source>Everywhere alike: it is one wave.</source>
        <translation>في كل مكان بالتساوي: إنها موجة واحدة.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>الوجوه التي وُجدت</translation>
    </message>
    <message>
        <source>Faces to choose settings by.</source>
        <translation>وجوه تُختار الإعدادات بحسبها.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Features alone</source>
        <translation>السمات وحدها</translation>
    </message>
    <message>
        <source>Finds the step of every weight from its gradients and its last steps (ρ = 0.95), so that the learning rate is usually 1 and the scale of the loss does not matter.</source>
        <translation>يحدّد خطوة كل وزن من تدرّجاته وخطواته الأخيرة (⁦ρ = 0.95⁩)، فيكون معدّل التعلّم عادةً 1 ولا يهمّ مقياس الخسارة.</translation>
    </message>
    <message>
        <source>First a network that reads a node&apos;s own numbers and no edge. Press Run, and look at the *Graph* tab: right of the graph stand the network&apos;s outputs.</source>
        <translation>أولًا شبكة تقرأ أعداد العقدة نفسها ولا تقرأ أي حافة. اضغط ▶ وانظر إلى تبويب *الرسم البياني*: إلى يمين الرسم البياني تظهر مخرجات الشبكة.</translation>
    </message>
    <message>
        <source>First a short training, 160 steps.</source>
        <translation>أولًا تدريب قصير، 160 خطوة.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>For several pieces: Density of the pieces.</source>
        <translation>لعدة قطع: كثافة القطع.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>GAT</source>
        <translation>GAT</translation>
    </message>
    <message>
        <source>GCN</source>
        <translation>GCN</translation>
    </message>
    <message>
        <source>Gradient descent has an order: slow waves before fast ones, dense places before sparse ones. So how long one trains is a regularizer, but one that is never right everywhere.</source>
        <translation>للنزول بالتدرّج ترتيب: الموجات البطيئة قبل السريعة، والمواضع الكثيفة قبل القليلة الكثافة. فمدة التدريب منظِّم، لكنه منظِّم لا يصلح أبدًا في كل مكان.</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>Graph Laplacian</source>
        <translation>لابلاسي الرسم البياني</translation>
    </message>
    <message>
        <source>Graph: Cora with P-reg</source>
        <translation>الرسم البياني: Cora مع P-reg</translation>
    </message>
    <message>
        <source>Graph: three blocks</source>
        <translation>الرسم البياني: ثلاث كتل</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Hardly: twelve labels are twelve labels.</source>
        <translation>لا تكاد: اثنا عشر وسمًا تبقى اثني عشر وسمًا.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>الرؤوس</translation>
    </message>
    <message>
        <source>Here it added nothing. With another seed of the graph it may: try one.</source>
        <translation>هنا لم تُضف شيئًا. وقد تضيف مع بذرة أخرى للرسم البياني: جرّب واحدة.</translation>
    </message>
    <message>
        <source>Here it did: the loss kept them apart.</source>
        <translation>هنا نعم: أبقتهما الخسارة متباعدتين.</translation>
    </message>
    <message>
        <source>Here it is. How large did the penalty remain?</source>
        <translation>هنا نعم. كم بقيت العقوبة كبيرة؟</translation>
    </message>
    <message>
        <source>Here it was so. Try more epochs.</source>
        <translation>هكذا كان هنا. جرّب حقبًا أكثر.</translation>
    </message>
    <message>
        <source>Here the network had learned the shapes by itself.</source>
        <translation>هنا كانت الشبكة قد تعلّمت الأشكال من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Here the second task got in the way of the first.</source>
        <translation>هنا عاقت المهمة الثانية المهمة الأولى.</translation>
    </message>
    <message>
        <source>Here they are about equally far. Look at the plot of each harmonic in the tab Training: does it stay so?</source>
        <translation>هنا بلغت المدى نفسه تقريبًا. انظر إلى مخطط كل توافقية في تبويب التدريب: هل يبقى الأمر كذلك؟</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>الوحدات المخفية</translation>
    </message>
    <message>
        <source>How a node&apos;s answer is computed.</source>
        <translation>كيف تُحسب إجابة العقدة.</translation>
    </message>
    <message>
        <source>How both weights change while the network trains.</source>
        <translation>كيف يتغيّر الوزنان أثناء تدريب الشبكة.</translation>
    </message>
    <message>
        <source>How far two representations are apart: ‖hᵢ−hⱼ‖², ‖hᵢ−hⱼ‖₁, their angle ÷ π, or squared and, for samples of two classes, max(0, 1−‖hᵢ−hⱼ‖)², which keeps classes apart.</source>
        <translation>مدى تباعد تمثيلين: ⁦‖hᵢ−hⱼ‖²⁩، أو ⁦‖hᵢ−hⱼ‖₁⁩، أو الزاوية بينهما ⁦÷ π⁩، أو مربّع المسافة مع ⁦max(0, 1−‖hᵢ−hⱼ‖)²⁩ لعيّنات من صنفين، وهو ما يُبقي الأصناف متباعدة.</translation>
    </message>
    <message>
        <source>How many groups, or classes.</source>
        <translation>عدد المجموعات أو الأصناف.</translation>
    </message>
    <message>
        <source>How many nodes each block has.</source>
        <translation>عدد العقد في كل كتلة.</translation>
    </message>
    <message>
        <source>How many of the first layers encode the picture for the input task.</source>
        <translation>عدد الطبقات الأولى التي ترمّز الصورة لمهمة الدخل.</translation>
    </message>
    <message>
        <source>How many of the last layers decode the shape for the output task.</source>
        <translation>عدد الطبقات الأخيرة التي تفكّ ترميز الشكل لمهمة الخرج.</translation>
    </message>
    <message>
        <source>How many ways to weigh the neighbours the first layer has; the second has one.</source>
        <translation>عدد طرق وزن الجيران في الطبقة الأولى؛ وللثانية طريقة واحدة.</translation>
    </message>
    <message>
        <source>How much do the edges help?</source>
        <translation>كم تنفع الحواف؟</translation>
    </message>
    <message>
        <source>How much of the wave with four periods is still missing after 200 steps?</source>
        <translation>كم يبقى ناقصًا من الموجة ذات الأدوار الأربعة بعد 200 خطوة؟</translation>
    </message>
    <message>
        <source>How much of this harmonic the target has.</source>
        <translation>مقدار ما في الهدف من هذه التوافقية.</translation>
    </message>
    <message>
        <source>How much the loss of each task counts beside that of the landmarks, whose weight is 1.</source>
        <translation>مقدار ما تُحتسب به خسارة كل مهمة إلى جانب خسارة المعالم التي وزنها 1.</translation>
    </message>
    <message>
        <source>How much the penalty counts beside the loss of the labelled nodes; 0 switches it off.</source>
        <translation>مقدار ما تُحتسب به العقوبة إلى جانب خسارة العقد الموسومة؛ 0 يوقفها.</translation>
    </message>
    <message>
        <source>How often the outputs are averaged over the neighbours.</source>
        <translation>كم مرة يؤخذ متوسط المخرجات على الجيران.</translation>
    </message>
    <message>
        <source>How often the outputs are carried to the neighbours before they are compared.</source>
        <translation>كم مرة تُنقل المخرجات إلى الجيران قبل مقارنتها.</translation>
    </message>
    <message>
        <source>How the difference is measured. Each has a scale of its own, so each needs its own μ; the cross-entropy also makes answers more certain.</source>
        <translation>كيف يُقاس الفرق. لكل مقياس مداه الخاص، فيحتاج كل منها إلى μ خاص به؛ والإنتروبيا المتقاطعة تزيد الإجابات ثقةً أيضًا.</translation>
    </message>
    <message>
        <source>How well the auto-encoders give back what they read: pictures through the first layers, shapes through the last ones.</source>
        <translation>مدى جودة ما تعيده المرمّزات الذاتية مما تقرؤه: الصور عبر الطبقات الأولى، والأشكال عبر الأخيرة.</translation>
    </message>
    <message>
        <source>If μ = 1 is good, try μ = 10: now the penalty counts ten times as much as the labels.</source>
        <translation>إن كان ⁦μ = 1⁩ جيدًا فجرّب ⁦μ = 10⁩: الآن تُحتسب العقوبة عشرة أضعاف الوسوم.</translation>
    </message>
    <message>
        <source>Input task until</source>
        <translation>مهمة الدخل حتى</translation>
    </message>
    <message>
        <source>Input task λ_in</source>
        <translation>مهمة الدخل λ_in</translation>
    </message>
    <message>
        <source>Is it any good?</source>
        <translation>هل ينفع ذلك؟</translation>
    </message>
    <message>
        <source>Is the network as unsure as before?</source>
        <translation>هل الشبكة غير واثقة كما كانت؟</translation>
    </message>
    <message>
        <source>It did not break this time. Try a larger strength.</source>
        <translation>لم تنهَر هذه المرة. جرّب شدّة أكبر.</translation>
    </message>
    <message>
        <source>It falls apart.</source>
        <translation>تنهار.</translation>
    </message>
    <message>
        <source>It falls: by more than 3 %.</source>
        <translation>ينخفض: بأكثر من 3 %.</translation>
    </message>
    <message>
        <source>It grows: the network has another task to attend to.</source>
        <translation>يزداد: على الشبكة أن تنشغل بمهمة أخرى.</translation>
    </message>
    <message>
        <source>It learns from the same 12 labels.</source>
        <translation>تتعلّم من الوسوم نفسها وعددها 12.</translation>
    </message>
    <message>
        <source>It rises further, or stays.</source>
        <translation>ترتفع أكثر، أو تبقى.</translation>
    </message>
    <message>
        <source>It shrinks, too.</source>
        <translation>يتقلّص هو أيضًا.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>تباعد KL</translation>
    </message>
    <message>
        <source>Labels of each</source>
        <translation>الوسوم لكل كتلة</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Landmarks: 300 faces</source>
        <translation>المعالم: 300 وجه</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Layers can be shared with tasks that need no labels, or labels alone. Whether that helps depends on what the network would not have learned by itself in the time it has.</source>
        <translation>يمكن تشارك الطبقات مع مهمات لا تحتاج إلى وسوم، أو لا تحتاج إلا إلى الوسوم. وهل ينفع ذلك؟ يتوقف الأمر على ما لم تكن الشبكة لتتعلّمه من تلقاء نفسها في الوقت المتاح لها.</translation>
    </message>
    <message>
        <source>Layers of the input task</source>
        <translation>طبقات مهمة الدخل</translation>
    </message>
    <message>
        <source>Layers of the output task</source>
        <translation>طبقات مهمة الخرج</translation>
    </message>
    <message>
        <source>Less: the units are free to turn to where they are needed.</source>
        <translation>أقل: الوحدات حرة في أن تدور إلى حيث يُحتاج إليها.</translation>
    </message>
    <message>
        <source>Little: only the training points are drawn together.</source>
        <translation>القليل: لا يُجمع بعضها إلى بعض إلا نقاط التدريب.</translation>
    </message>
    <message>
        <source>Loss of the landmarks</source>
        <translation>خسارة المعالم</translation>
    </message>
    <message>
        <source>Losses of the auxiliary tasks</source>
        <translation>خسائر المهمات المساعدة</translation>
    </message>
    <message>
        <source>MNIST on noise</source>
        <translation>MNIST على ضجيج</translation>
    </message>
    <message>
        <source>MNIST: class-wise invariance</source>
        <translation>MNIST: الثبات حسب الصنف</translation>
    </message>
    <message>
        <source>Making everything small is no way out any more: it costs what the pairs of two classes then lack.</source>
        <translation>لم يعد تصغير كل شيء مخرجًا: فهو يكلّف ما ينقص حينئذٍ أزواجَ الصنفين.</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>البكسلات المحجوبة</translation>
    </message>
    <message>
        <source>Matrix Â</source>
        <translation>المصفوفة Â</translation>
    </message>
    <message>
        <source>Mean distance between predicted and true points, in units of the distance between the outer corners of the eyes.</source>
        <translation>متوسط المسافة بين النقاط المتوقَّعة والنقاط الصحيحة، بوحدة المسافة بين زاويتي العينين الخارجيتين.</translation>
    </message>
    <message>
        <source>Mean distance of a node&apos;s output to the mean of its class, and mean distance between the means of two classes, over all nodes that have a label.</source>
        <translation>متوسط بُعد مخرج العقدة عن متوسط صنفها، ومتوسط المسافة بين متوسطَي صنفين، على كل العقد التي لها وسم.</translation>
    </message>
    <message>
        <source>Mean distance of the landmarks of the test faces</source>
        <translation>متوسط مسافة المعالم لوجوه الاختبار</translation>
    </message>
    <message>
        <source>Mean squared error against the target without noise, in the sparsest and in the densest piece of the circle. The time to learn a harmonic grows with 1/density: no moment of stopping is right for both.</source>
        <translation>متوسط مربع الخطأ مقارنةً بالهدف بلا ضجيج، في أقل قطع الدائرة كثافة وفي أكثرها. يزداد زمن تعلم التوافقية مع 1/الكثافة: لا توجد لحظة توقف مناسبة للاثنتين.</translation>
    </message>
    <message>
        <source>Mean squared error of the coordinates, in a picture from −1 to 1.</source>
        <translation>متوسط مربع خطأ الإحداثيات، في صورة من ⁦−1⁩ إلى 1.</translation>
    </message>
    <message>
        <source>Most neighbours are of one&apos;s own group, so their mean says the same thing with less noise. A node hears of a label two edges away.</source>
        <translation>معظم الجيران من المجموعة نفسها، فمتوسطهم يقول الشيء نفسه بضجيج أقل. وتعلم العقدة بوسم يبعد عنها حافتين.</translation>
    </message>
    <message>
        <source>Much more.</source>
        <translation>أكثر بكثير.</translation>
    </message>
    <message>
        <source>NRMSE</source>
        <translation>NRMSE</translation>
    </message>
    <message>
        <source>Nearly one point for both, and be sure of nothing.</source>
        <translation>تكاد تجعل لهما نقطة واحدة، ولا تثق بشيء.</translation>
    </message>
    <message>
        <source>Nearly ten times as long</source>
        <translation>نحو عشرة أضعاف المدة</translation>
    </message>
    <message>
        <source>Next to nothing.</source>
        <translation>لا شيء تقريبًا.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>لا.</translation>
    </message>
    <message>
        <source>No: it says what the network does anyway.</source>
        <translation>لا: تقول ما تفعله الشبكة أصلًا.</translation>
    </message>
    <message>
        <source>Nodes of each</source>
        <translation>العقد لكل كتلة</translation>
    </message>
    <message>
        <source>Nodes of each block whose label is learned from; a third of the others says when it is best.</source>
        <translation>عقد كل كتلة التي يُتعلَّم من وسمها؛ وثلث البقية يقول متى تكون الشبكة في أفضل حال.</translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation>الضجيج σ</translation>
    </message>
    <message>
        <source>Noisy samples, forty times as many on one half: it learns its noise before the other half has learned the target.</source>
        <translation>عينات فيها ضجيج، وفي أحد النصفين أربعون ضعفًا: يتعلم ضجيجه قبل أن يتعلم النصف الآخر الهدف.</translation>
    </message>
    <message>
        <source>Now 1,500 steps.</source>
        <translation>الآن 1&#xa0;500 خطوة.</translation>
    </message>
    <message>
        <source>Now a GCN: the same two layers, and each of them averages over a node and its neighbours.</source>
        <translation>الآن GCN: الطبقتان نفسهما، وكل منهما تأخذ المتوسط على العقدة وجيرانها.</translation>
    </message>
    <message>
        <source>Now a penalty: the mean squared distance of two representations of one class, over all pairs of the batch (Belharbi, Chatelain, Hérault, Adam 2017). It sees the training points alone.</source>
        <translation>الآن عقوبة: متوسط مربع المسافة بين تمثيلين من صنف واحد، على كل أزواج الدفعة (Belharbi, Chatelain, Hérault, Adam 2017). وهي لا ترى إلا نقاط التدريب.</translation>
    </message>
    <message>
        <source>Now a single wave, five periods around, but the points are not spread evenly: the second third of the circle has twice as many as the first, the last third four times as many. The bars below the plot show it.</source>
        <translation>الآن موجة واحدة، خمسة أدوار حول الدائرة، لكن النقاط غير موزّعة بالتساوي: في الثلث الثاني من الدائرة ضعف ما في الأول، وفي الثلث الأخير أربعة أضعافه. تُظهر ذلك الأعمدة تحت المخطط.</translation>
    </message>
    <message>
        <source>Numbers that each node brings; one of them tells its block, under the noise.</source>
        <translation>أعداد تحملها كل عقدة؛ واحد منها يدلّ على كتلتها، تحت الضجيج.</translation>
    </message>
    <message>
        <source>Occluder (pixels)</source>
        <translation>الحاجب (بكسل)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Of the edges, the noise and the choice of labels; the seed of the training draws the rest.</source>
        <translation>للحواف والضجيج واختيار الوسوم؛ وبذرة التدريب تسحب الباقي.</translation>
    </message>
    <message>
        <source>Of the first half of the layers; the others are tanh.</source>
        <translation>لنصف الطبقات الأول؛ والبقية tanh.</translation>
    </message>
    <message>
        <source>Of the weights at the start and of the dropout.</source>
        <translation>للأوزان عند البداية وللإسقاط.</translation>
    </message>
    <message>
        <source>Of the weights, the training faces and the order of the batches.</source>
        <translation>للأوزان ووجوه التدريب وترتيب الدفعات.</translation>
    </message>
    <message>
        <source>On the training points, yes; here on the test points as well.</source>
        <translation>على نقاط التدريب نعم؛ وهنا على نقاط الاختبار أيضًا.</translation>
    </message>
    <message>
        <source>One point a class</source>
        <translation>نقطة لكل صنف</translation>
    </message>
    <message>
        <source>Output task until</source>
        <translation>مهمة الخرج حتى</translation>
    </message>
    <message>
        <source>Output task λ_out</source>
        <translation>مهمة الخرج λ_out</translation>
    </message>
    <message>
        <source>P-reg</source>
        <translation>P-reg</translation>
    </message>
    <message>
        <source>Paint your own densities below the plot, and look at the tab Frequencies.</source>
        <translation>ارسم كثافاتك تحت المخطط، وانظر إلى تبويب الترددات.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>التمريرات</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>الصبر</translation>
    </message>
    <message>
        <source>Penalty and loss</source>
        <translation>العقوبة والخسارة</translation>
    </message>
    <message>
        <source>Pictures with their points.</source>
        <translation>صور مع نقاطها.</translation>
    </message>
    <message>
        <source>Pictures without points</source>
        <translation>صور دون نقاط</translation>
    </message>
    <message>
        <source>Points are not independent of each other: an eye is an eye, wherever it is. Belharbi and others proposed in 2015 to let the *last* layer learn that on its own: an encoder of its own writes the 68 points as 32 numbers, and the last layer of the network has to turn them into the points again. No picture is needed.</source>
        <translation>ليست النقاط مستقلة بعضها عن بعض: العين عين أينما كانت. اقترح Belharbi وآخرون في 2015 أن تُترك الطبقة *الأخيرة* لتتعلّم ذلك وحدها: مرمّز خاص بها يكتب النقاط الـ 68 في 32 عددًا، وعلى الطبقة الأخيرة من الشبكة أن تحوّلها إلى نقاط من جديد. ولا حاجة إلى أي صورة.</translation>
    </message>
    <message>
        <source>Points of the circle and the target there.</source>
        <translation>نقاط الدائرة والهدف عندها.</translation>
    </message>
    <message>
        <source>Points without pictures</source>
        <translation>نقاط دون صور</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Restart α</source>
        <translation>البداية الجديدة α</translation>
    </message>
    <message>
        <source>Seed of the graph</source>
        <translation>بذرة الرسم البياني</translation>
    </message>
    <message>
        <source>Set μ back to 1, train, and pull *Propagate k* to the right: the outputs walk along the edges without any training. A few steps do no harm or even help; many make the classes one. The penalty at μ = 10 trained the network into the same end.</source>
        <translation>أعد μ إلى 1 ودرّب واسحب *النشر k* إلى اليمين: تسير المخرجات على الحواف من دون أي تدريب. خطوات قليلة لا تضرّ بل قد تنفع؛ والكثيرة تجعل الأصناف صنفًا واحدًا. والعقوبة عند ⁦μ = 10⁩ درّبت الشبكة إلى النهاية نفسها.</translation>
    </message>
    <message>
        <source>Sets of points alone that the output task learns from as well.</source>
        <translation>مجموعات نقاط وحدها تتعلّم منها مهمة الخرج أيضًا.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <source>Share of its own first answer that a node keeps at each step.</source>
        <translation>حصة إجابة العقدة الأولى التي تحتفظ بها في كل خطوة.</translation>
    </message>
    <message>
        <source>Share of nodes that are classified correctly: of those whose label is learned from (with dropout), of those for validation and for testing, and of the test nodes at the step whose validation accuracy was the best so far.</source>
        <translation>نسبة العقد المصنَّفة تصنيفًا صحيحًا: من التي يُتعلَّم من وسمها (مع الإسقاط)، ومن عقد التحقق وعقد الاختبار، ومن عقد الاختبار عند الخطوة التي كانت دقة التحقق فيها هي الأفضل حتى الآن.</translation>
    </message>
    <message>
        <source>Share of the features and of the hidden values that is left out of each step, drawn anew.</source>
        <translation>حصة السمات والقيم المخفية التي تُترك في كل خطوة، وتُسحب من جديد كل مرة.</translation>
    </message>
    <message>
        <source>Share of the pixels that the input task sees as black and has to fill in.</source>
        <translation>نسبة البكسلات التي تراها مهمة الدخل سوداء وعليها أن تملأها.</translation>
    </message>
    <message>
        <source>Share of the training that goes by before the penalty begins.</source>
        <translation>نسبة ما يمضي من التدريب قبل أن تبدأ العقوبة.</translation>
    </message>
    <message>
        <source>Side of the grey square that covers a part of each picture; 0: none.</source>
        <translation>ضلع المربع الرمادي الذي يغطي جزءًا من كل صورة؛ 0: لا مربع.</translation>
    </message>
    <message>
        <source>Small weights</source>
        <translation>أوزان صغيرة</translation>
    </message>
    <message>
        <source>So it is here.</source>
        <translation>هو كذلك هنا.</translation>
    </message>
    <message>
        <source>So it is here. Are there enough edges within the groups?</source>
        <translation>هو كذلك هنا. هل توجد حواف كافية داخل المجموعات؟</translation>
    </message>
    <message>
        <source>So it is here. Did the steps suffice to learn all of it?</source>
        <translation>هو كذلك هنا. هل كفت الخطوات لتعلّمها كلها؟</translation>
    </message>
    <message>
        <source>So it is here. The theory says otherwise; look at the settings once more.</source>
        <translation>هو كذلك هنا. تقول النظرية غير ذلك؛ انظر إلى الإعدادات مرة أخرى.</translation>
    </message>
    <message>
        <source>So it is here. Try a still smaller τ.</source>
        <translation>هو كذلك هنا. جرّب قيمة أصغر لـ τ.</translation>
    </message>
    <message>
        <source>So it is here: even the sparse half had learned what there is to learn.</source>
        <translation>هو كذلك هنا: حتى النصف القليل النقاط كان قد تعلّم ما يمكن تعلّمه.</translation>
    </message>
    <message>
        <source>So it is here: the dense half had not yet begun to learn its noise.</source>
        <translation>هو كذلك هنا: لم يكن النصف الكثيف قد بدأ بعد بتعلّم ضجيجه.</translation>
    </message>
    <message>
        <source>So it is here: the layer learned to put these 60 points in their places and no others.</source>
        <translation>هو كذلك هنا: تعلّمت الطبقة أن تضع هذه النقاط الـ 60 في أماكنها لا غيرها.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every feature, whose part that tells the block is 1.</source>
        <translation>الانحراف المعياري للضجيج على كل سمة، وجزؤها الدال على الكتلة يساوي 1.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each pixel, which lies between 0 and 1.</source>
        <translation>الانحراف المعياري لما يُضاف إلى كل بكسل، وقيمته بين 0 و 1.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the target at each point.</source>
        <translation>الانحراف المعياري لما يُضاف إلى الهدف عند كل نقطة.</translation>
    </message>
    <message>
        <source>Steps of the training, at most.</source>
        <translation>خطوات التدريب، على الأكثر.</translation>
    </message>
    <message>
        <source>Steps of the walk K</source>
        <translation>خطوات السير K</translation>
    </message>
    <message>
        <source>Stop early?</source>
        <translation>التوقف مبكرًا؟</translation>
    </message>
    <message>
        <source>Strength μ</source>
        <translation>الشدّة μ</translation>
    </message>
    <message>
        <source>Synthetic faces: cartoons made from numbers, with 68 points each.</source>
        <translation>وجوه اصطناعية: رسوم مصنوعة من أعداد، لكل منها 68 نقطة.</translation>
    </message>
    <message>
        <source>Ten times as much</source>
        <translation>عشرة أضعاف</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Test accuracy at the best validation accuracy</source>
        <translation>دقة الاختبار عند أفضل دقة تحقق</translation>
    </message>
    <message>
        <source>Test faces</source>
        <translation>وجوه الاختبار</translation>
    </message>
    <message>
        <source>Test faces with an NRMSE of at most 0.1</source>
        <translation>وجوه الاختبار التي لا يزيد NRMSE فيها على 0.1</translation>
    </message>
    <message>
        <source>That of the one with the penalty.</source>
        <translation>خسارة الشبكة ذات العقوبة.</translation>
    </message>
    <message>
        <source>That of the plain network: it was trained on the loss and nothing else.</source>
        <translation>خسارة الشبكة العادية: دُرّبت على الخسارة ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>The *contrastive* distance draws samples of one class together, too, and pushes those of two classes apart until they are 1 from each other (Hadsell, Chopra, LeCun 2006). The strength stays.</source>
        <translation>المسافة *التباينية* تجذب هي أيضًا عيّنات الصنف الواحد بعضها إلى بعض، وتُباعد بين عيّنات صنفين حتى تصير المسافة بينها 1 (Hadsell, Chopra, LeCun 2006). والشدّة تبقى.</translation>
    </message>
    <message>
        <source>The GCN averages over neighbours already. Does the penalty add anything?</source>
        <translation>تحسب GCN المتوسط على الجيران أصلًا. فهل تضيف العقوبة شيئًا؟</translation>
    </message>
    <message>
        <source>The MNIST digits with smoothed noise where they are black: what tells the classes apart is a small part of what is there (Belharbi, Chatelain, Hérault, Adam 2017).</source>
        <translation>أرقام MNIST مع ضجيج ممهَّد حيث هي سوداء: ما يميّز الأصناف جزء صغير مما هو موجود (Belharbi, Chatelain, Hérault, Adam 2017).</translation>
    </message>
    <message>
        <source>The average inside the network is one of hidden values, and the loss looks at 12 nodes. The penalty looks at all of them: each should say what its neighbours say, and say it with certainty, because a cross-entropy is small only where both agree and are sure. So the groups move apart.</source>
        <translation>المتوسط داخل الشبكة متوسط قيم مخفية، والخسارة تنظر إلى 12 عقدة. أما العقوبة فتنظر إليها كلها: على كل عقدة أن تقول ما يقوله جيرانها، وأن تقوله بيقين، لأن الإنتروبيا المتقاطعة لا تصغر إلا حيث يتفق الاثنان ويكونان متيقّنين. فتتباعد المجموعات.</translation>
    </message>
    <message>
        <source>The dashed line *infinitely many units* is not trained: it is what an infinitely wide network would answer after as many steps. For that one a formula is known.</source>
        <translation>الخط المتقطّع *وحدات لا نهائية* ليس مدرَّبًا: إنه ما كانت ستجيب به شبكة عرضها لا نهائي بعد العدد نفسه من الخطوات. ولهذه صيغة معروفة.</translation>
    </message>
    <message>
        <source>The dense half had learned the waves long ago and now learns its noise; the sparse half is still learning the waves. No moment of stopping is right for both.</source>
        <translation>كان النصف الكثيف قد تعلّم الموجات منذ زمن وهو الآن يتعلّم ضجيجه؛ والنصف القليل النقاط ما زال يتعلّم الموجات. لا توجد لحظة توقف مناسبة للاثنين.</translation>
    </message>
    <message>
        <source>The fast one: it moves the error most.</source>
        <translation>السريعة: هي الأكثر تأثيرًا في الخطأ.</translation>
    </message>
    <message>
        <source>The folder of its three text files; empty: where data sets usually are.</source>
        <translation>مجلد ملفاتها النصية الثلاثة؛ فارغ: حيث توجد مجموعات البيانات عادةً.</translation>
    </message>
    <message>
        <source>The half with few points gets better, the other one worse.</source>
        <translation>النصف ذو النقاط القليلة يتحسّن، والآخر يسوء.</translation>
    </message>
    <message>
        <source>The last layer knows early what shapes there are, and the layers before it only have to say which one. Walk through the shapes with the two sliders.</source>
        <translation>تعرف الطبقة الأخيرة مبكرًا ما الأشكال الموجودة، ولا يبقى على الطبقات التي قبلها إلا أن تقول أيّها هو. تجوّل بين الأشكال بالمنزلقين.</translation>
    </message>
    <message>
        <source>The layer is one smooth map, so what holds for the training points holds nearly for points beside them.</source>
        <translation>الطبقة دالة ملساء واحدة، فما يصح على نقاط التدريب يصح تقريبًا على النقاط المجاورة لها.</translation>
    </message>
    <message>
        <source>The loss of the labelled nodes alone.</source>
        <translation>خسارة العقد الموسومة وحدها.</translation>
    </message>
    <message>
        <source>The network sees a *synthetic* face, 32 × 32 pixels with noise and a square that covers a part, and answers with 68 points. It learns from 300 of them.</source>
        <translation>ترى الشبكة وجهًا *اصطناعيًا* من 32 × 32 بكسلًا فيه ضجيج ومربع يغطي جزءًا منه، وتجيب بـ 68 نقطة. وهي تتعلّم من 300 من هذه الوجوه.</translation>
    </message>
    <message>
        <source>The network with shapes: what it knows about faces cannot be made up for.</source>
        <translation>الشبكة ذات الأشكال: ما تعرفه عن الوجوه لا يُعوَّض.</translation>
    </message>
    <message>
        <source>The noise makes the moons overlap: no network can be right everywhere. A network that is wrong can be wrong a little or entirely: the test loss tells the two apart, the accuracy does not.</source>
        <translation>يجعل الضجيج الهلالين يتداخلان: لا يمكن لأي شبكة أن تصيب في كل مكان. والشبكة المخطئة قد تخطئ قليلًا أو كليًا: خسارة الاختبار تفرّق بين الحالتين، والدقة لا تفرّق.</translation>
    </message>
    <message>
        <source>The outputs at the two ends of an edge should be the same.</source>
        <translation>ينبغي أن تتساوى المخرجات عند طرفي الحافة.</translation>
    </message>
    <message>
        <source>The penalty says nothing of two classes. The cheapest way to make distances small is to make all of them small. A loss of log 2 = 0.69 is that of a coin.</source>
        <translation>لا تقول العقوبة شيئًا عن صنفين. أرخص طريقة لتصغير المسافات هي تصغيرها كلها. والخسارة ⁦log 2 = 0.69⁩ هي خسارة عملة تُرمى.</translation>
    </message>
    <message>
        <source>The plain network has bent itself around 60 points and is sure of it. The penalty leaves it less room. The accuracy hardly changes here; with 1000 handwritten digits it does (the preset MNIST: class-wise invariance, if you have the digits).</source>
        <translation>انحنت الشبكة العادية حول 60 نقطة وهي متيقّنة من ذلك. والعقوبة تترك لها مجالًا أقل. لا تكاد الدقة تتغيّر هنا؛ لكنها تتغيّر مع 1000 رقم مكتوب باليد (الإعداد الجاهز «MNIST: الثبات حسب الصنف»، إن كانت الأرقام لديك).</translation>
    </message>
    <message>
        <source>The points lie on a circle, and what is to be learned there is a sum of three waves: one, four and ten periods around the circle. The network has two layers of ReLU units and takes 200 steps of gradient descent on all points at once.</source>
        <translation>تقع النقاط على دائرة، والمطلوب تعلّمه هناك مجموع ثلاث موجات: دور واحد وأربعة أدوار وعشرة أدوار حول الدائرة. للشبكة طبقتان من وحدات ReLU، وتخطو 200 خطوة من النزول بالتدرّج على كل النقاط معًا.</translation>
    </message>
    <message>
        <source>The points of a face hang together. Does a network learn that by itself, or should it be told?</source>
        <translation>نقاط الوجه مترابطة. هل تتعلّم الشبكة ذلك بنفسها، أم ينبغي أن يُقال لها؟</translation>
    </message>
    <message>
        <source>The probability that two nodes of different blocks are neighbours.</source>
        <translation>احتمال أن تكون عقدتان من كتلتين مختلفتين جارتين.</translation>
    </message>
    <message>
        <source>The probability that two nodes of one block are neighbours.</source>
        <translation>احتمال أن تكون عقدتان من كتلة واحدة جارتين.</translation>
    </message>
    <message>
        <source>The same in every run.</source>
        <translation>هي نفسها في كل تشغيل.</translation>
    </message>
    <message>
        <source>The slow one.</source>
        <translation>البطيئة.</translation>
    </message>
    <message>
        <source>The units turn, but all of them to the same few directions, and then there are none left for the fast waves. The prediction has left the line of infinitely many units; its formula no longer holds.</source>
        <translation>تدور الوحدات، لكنها تدور كلها نحو الاتجاهات القليلة نفسها، فلا يبقى منها شيء للموجات السريعة. غادر التنبّؤ خط الوحدات اللانهائية؛ ولم تعد صيغته صالحة.</translation>
    </message>
    <message>
        <source>Three waves</source>
        <translation>ثلاث موجات</translation>
    </message>
    <message>
        <source>Together and apart</source>
        <translation>معًا ومتباعدة</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>Training faces n</source>
        <translation>وجوه التدريب n</translation>
    </message>
    <message>
        <source>Twelve labels for 210 nodes. What do the edges add, and what do the nodes without a label?</source>
        <translation>اثنا عشر وسمًا لـ 210 عقد. ماذا تضيف الحواف، وماذا تضيف العقد التي بلا وسم؟</translation>
    </message>
    <message>
        <source>Twice the points learn a frequency in half the time: cos 5θ in three pieces of the circle with densities 1 : 2 : 4.</source>
        <translation>ضعف النقاط يتعلم التردد في نصف الزمن: cos 5θ في ثلاث قطع من الدائرة بكثافات 1 : 2 : 4.</translation>
    </message>
    <message>
        <source>Two layers that learn how much each neighbour counts.</source>
        <translation>طبقتان تتعلّمان كم يزن كل جار.</translation>
    </message>
    <message>
        <source>Two layers that see a node&apos;s own features and no edge.</source>
        <translation>طبقتان تريان سمات العقدة نفسها ولا تريان أي حافة.</translation>
    </message>
    <message>
        <source>Two layers, each of which averages over the neighbours.</source>
        <translation>طبقتان تحسب كل منهما المتوسط على الجيران.</translation>
    </message>
    <message>
        <source>Two noisy moons, and only 60 points to learn from. **Within ÷ between** says how far the samples of one class are apart, beside how far the classes are.</source>
        <translation>هلالان فيهما ضجيج، و 60 نقطة فقط للتعلّم. **داخل ÷ بين** يبيّن مدى تباعد عيّنات الصنف الواحد مقارنةً بتباعد الأصناف.</translation>
    </message>
    <message>
        <source>Two tight points, one for each class.</source>
        <translation>نقطتان متراصّتان، واحدة لكل صنف.</translation>
    </message>
    <message>
        <source>Two: what is propagated comes from a second pass, which drops other values; one: from the same.</source>
        <translation>اثنان: ما يُنشر يأتي من مرور ثانٍ يُسقط قيمًا أخرى؛ واحد: من المرور نفسه.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Units of a head</source>
        <translation>وحدات الرأس</translation>
    </message>
    <message>
        <source>Unlabelled pictures that the input task learns from as well.</source>
        <translation>صور بلا وسم تتعلّم منها مهمة الدخل أيضًا.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Validation faces</source>
        <translation>وجوه التحقق</translation>
    </message>
    <message>
        <source>Weight of the task that gives back the picture from the first layers; 0: without it.</source>
        <translation>وزن المهمة التي تعيد الصورة من الطبقات الأولى؛ 0: دونها.</translation>
    </message>
    <message>
        <source>Weight of the task that gives back the shape through the last layers; 0: without it.</source>
        <translation>وزن المهمة التي تعيد الشكل عبر الطبقات الأخيرة؛ 0: دونها.</translation>
    </message>
    <message>
        <source>Weights of the auxiliary tasks</source>
        <translation>أوزان المهام المساعدة</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>الأوزان عبر الزمن</translation>
    </message>
    <message>
        <source>What a layer says</source>
        <translation>ما تقوله الطبقة</translation>
    </message>
    <message>
        <source>What becomes of the accuracy?</source>
        <translation>ما مآل الدقة؟</translation>
    </message>
    <message>
        <source>What does it do to the spread of the test samples, which it never sees?</source>
        <translation>ما أثرها في تشتّت عيّنات الاختبار التي لا تراها أبدًا؟</translation>
    </message>
    <message>
        <source>What does longer training do to the two halves?</source>
        <translation>ما أثر التدريب الأطول في النصفين؟</translation>
    </message>
    <message>
        <source>What happens to the NRMSE on the test faces?</source>
        <translation>ماذا يحدث لـ NRMSE على وجوه الاختبار؟</translation>
    </message>
    <message>
        <source>What the penalty adds to the loss: its strength μ times how far the outputs of the nodes are from those of their neighbours.</source>
        <translation>ما تضيفه العقوبة إلى الخسارة: شدّتها μ مضروبة في مدى بُعد مخرجات العقد عن مخرجات جيرانها.</translation>
    </message>
    <message>
        <source>What will the network do?</source>
        <translation>ماذا ستفعل الشبكة؟</translation>
    </message>
    <message>
        <source>When neighbours teach</source>
        <translation>حين يُعلّم الجيران</translation>
    </message>
    <message>
        <source>Where points are many</source>
        <translation>حيث النقاط كثيرة</translation>
    </message>
    <message>
        <source>Where points are many, and not yet where they are few.</source>
        <translation>حيث النقاط كثيرة، وليس بعد حيث هي قليلة.</translation>
    </message>
    <message>
        <source>Which frequencies are learned first</source>
        <translation>أي الترددات تُتعلَّم أولًا</translation>
    </message>
    <message>
        <source>Which of the two test losses is smaller?</source>
        <translation>أي خسارتي الاختبار أصغر؟</translation>
    </message>
    <message>
        <source>Which wave is learned first?</source>
        <translation>أي موجة تُتعلَّم أولًا؟</translation>
    </message>
    <message>
        <source>Who finds the landmarks best?</source>
        <translation>من يجد المعالم على أفضل وجه؟</translation>
    </message>
    <message>
        <source>Whose nodes are told apart.</source>
        <translation>الرسم البياني الذي تُميَّز عقده.</translation>
    </message>
    <message>
        <source>Whose representation it is: the number of an operation, as the list of layers counts them from 1, or its name. Empty: what the last layer reads.</source>
        <translation>صاحبة التمثيل: رقم عملية كما تعدّها قائمة الطبقات من 1، أو اسمها. فارغ: ما تقرؤه الطبقة الأخيرة.</translation>
    </message>
    <message>
        <source>Width of each head of the first layer.</source>
        <translation>عرض كل رأس من رؤوس الطبقة الأولى.</translation>
    </message>
    <message>
        <source>Width of the layer in the middle.</source>
        <translation>عرض الطبقة الوسطى.</translation>
    </message>
    <message>
        <source>Widths of the layers between the 1024 pixels and the 136 coordinates, such as 256, 128, 32.</source>
        <translation>عروض الطبقات بين 1024 بكسل و 136 إحداثيًا، مثل 256, 128, 32.</translation>
    </message>
    <message>
        <source>With the edges</source>
        <translation>مع الحواف</translation>
    </message>
    <message>
        <source>Yes: it is more often right.</source>
        <translation>نعم: تصيب أكثر.</translation>
    </message>
    <message>
        <source>Yes: the penalty is as strong.</source>
        <translation>نعم: العقوبة بالشدّة نفسها.</translation>
    </message>
    <message>
        <source>about 1 plain step; 2 where it takes turns with the loss</source>
        <translation>نحو خطوة عادية واحدة (1)؛ و 2 حين يتناوب مع الخسارة</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>adam</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>وحدها</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>متباعدة</translation>
    </message>
    <message>
        <source>area under the CDF</source>
        <translation>المساحة تحت CDF</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>between classes</source>
        <translation>بين الأصناف</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>الانحياز</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>combine</source>
        <translation>طريقة الجمع</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation>تباينية</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>الإنتروبيا المتقاطعة</translation>
    </message>
    <message>
        <source>densest piece</source>
        <translation>أكثر القطع كثافة</translation>
    </message>
    <message>
        <source>density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>distance between classes</source>
        <translation>المسافة بين الأصناف</translation>
    </message>
    <message>
        <source>distance between classes ÷ within a class</source>
        <translation>المسافة بين الأصناف ÷ داخل الصنف</translation>
    </message>
    <message>
        <source>distance within a class</source>
        <translation>المسافة داخل الصنف</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>مقرَّبة</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>early</source>
        <translation>مبكرة</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>الحواف</translation>
    </message>
    <message>
        <source>error in the densest piece</source>
        <translation>الخطأ في أكثر القطع كثافة</translation>
    </message>
    <message>
        <source>error in the sparsest piece</source>
        <translation>الخطأ في أقل القطع كثافة</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>أسّية</translation>
    </message>
    <message>
        <source>faces found (CDF 0.1)</source>
        <translation>الوجوه التي عُثر على معالمها (CDF 0.1)</translation>
    </message>
    <message>
        <source>features</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>يُعثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>graph seed</source>
        <translation>بذرة الرسم البياني</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>الرؤوس</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>input layers</source>
        <translation>طبقات الدخل</translation>
    </message>
    <message>
        <source>input until</source>
        <translation>الدخل حتى</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطية</translation>
    </message>
    <message>
        <source>loss of the input task</source>
        <translation>خسارة مهمة الدخل</translation>
    </message>
    <message>
        <source>loss of the output task</source>
        <translation>خسارة مهمة الخرج</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>المحجوب</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>mean NRMSE</source>
        <translation>متوسط NRMSE</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>متوسط مربع الخطأ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>occluder</source>
        <translation>الحاجب</translation>
    </message>
    <message>
        <source>of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>one</source>
        <translation>واحدة</translation>
    </message>
    <message>
        <source>output layers</source>
        <translation>طبقات الخرج</translation>
    </message>
    <message>
        <source>output until</source>
        <translation>الخرج حتى</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>p in</source>
        <translation>p الداخلي</translation>
    </message>
    <message>
        <source>p out</source>
        <translation>p الخارجي</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>التمريرات</translation>
    </message>
    <message>
        <source>path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>الصبر</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>random walk</source>
        <translation>السير العشوائي</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>الأشكال</translation>
    </message>
    <message>
        <source>share of the test faces</source>
        <translation>حصة من وجوه الاختبار</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>small</source>
        <translation>صغيرة</translation>
    </message>
    <message>
        <source>sparsest piece</source>
        <translation>أقل القطع كثافة</translation>
    </message>
    <message>
        <source>spread within classes ÷ between them in the last hidden layer</source>
        <translation>التشتت داخل الأصناف ÷ بينها في آخر طبقة مخفية</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>مربع الخطأ</translation>
    </message>
    <message>
        <source>stairs</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>taught</source>
        <translation>معلَّمة</translation>
    </message>
    <message>
        <source>test NRMSE</source>
        <translation>NRMSE الاختبار</translation>
    </message>
    <message>
        <source>test accuracy at the best validation accuracy</source>
        <translation>دقة الاختبار عند أفضل دقة تحقق</translation>
    </message>
    <message>
        <source>test at best validation</source>
        <translation>الاختبار عند أفضل تحقق</translation>
    </message>
    <message>
        <source>the last hidden one</source>
        <translation>آخر طبقة مخفية</translation>
    </message>
    <message>
        <source>the same all around</source>
        <translation>متساوية حول الدائرة</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>متراصّة</translation>
    </message>
    <message>
        <source>too_much</source>
        <translation>أكثر_من_اللازم</translation>
    </message>
    <message>
        <source>two</source>
        <translation>اثنتان</translation>
    </message>
    <message>
        <source>units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>validation NRMSE</source>
        <translation>NRMSE التحقق</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>دقة التحقق</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>خسارة التحقق</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>عيّنات التحقق</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>الموجات</translation>
    </message>
    <message>
        <source>weight of the input task</source>
        <translation>وزن مهمة الدخل</translation>
    </message>
    <message>
        <source>weight of the output task</source>
        <translation>وزن مهمة الخرج</translation>
    </message>
    <message>
        <source>weight λ</source>
        <translation>الوزن λ</translation>
    </message>
    <message>
        <source>with self-loops</source>
        <translation>مع حلقات ذاتية</translation>
    </message>
    <message>
        <source>within a class</source>
        <translation>داخل الصنف</translation>
    </message>
    <message>
        <source>y(θ) = A₁ cos κ₁θ + A₂ cos κ₂θ + A₃ cos κ₃θ</source>
        <translation>y(θ) = A₁ cos κ₁θ + A₂ cos κ₂θ + A₃ cos κ₃θ</translation>
    </message>
    <message>
        <source>y: the softmax of the outputs, or the outputs.</source>
        <translation>y: ناتج softmax للمخرجات، أو المخرجات نفسها.</translation>
    </message>
    <message>
        <source>λ_in</source>
        <translation>λ_in</translation>
    </message>
    <message>
        <source>λ_out</source>
        <translation>λ_out</translation>
    </message>
    <message>
        <source>μ · R (nats)</source>
        <translation>μ · R (نات)</translation>
    </message>
    <message>
        <source>The Training tab shows the penalty; at the foot of the Graph tab stands how far the outputs of two classes are apart, divided by how far a node is from the middle of its class.</source>
        <translation>يعرض تبويب التدريب العقوبة؛ وفي أسفل تبويب الرسم البياني تجد مدى تباعد خرجي صنفين مقسومًا على بُعد العقدة عن وسط صنفها.</translation>
    </message>
    <message>
        <source>So most of what the shapes gave was speed: after the same number of short steps the network was further. A better optimiser gives that too, and so does a larger learning rate. Whoever compares with and without a new idea must tune both.</source>
        <translation>إذن كان معظم ما أعطته الأشكال سرعة: بعد العدد نفسه من الخطوات القصيرة كانت الشبكة أبعد. ومُحسِّن أفضل يعطي ذلك أيضًا، وكذلك معدل تعلم أكبر. ومن يقارن بفكرة جديدة ومن دونها فعليه أن يضبط الاثنين.</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>تعذّرت كتابة ‏%1</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>تعذّرت كتابة ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>تعذّرت قراءة ‏%1</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>تعذّرت قراءة ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>تعذّر إنشاء المجلد ‏%1</translation>
    </message>
    <message>
        <source>cannot create the folder %1: %2</source>
        <translation>تعذّر إنشاء المجلد ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot write into the folder %1</source>
        <translation>تعذّرت الكتابة في المجلد ‏%1</translation>
    </message>
    <message>
        <source>cannot write into the folder %1: %2</source>
        <translation>تعذّرت الكتابة في المجلد ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>تعذّر قفل ‏%1</translation>
    </message>
    <message>
        <source>cannot lock %1: %2</source>
        <translation>تعذّر قفل ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot read the lessons in %1</source>
        <translation>تعذّرت قراءة الدروس في ‏%1</translation>
    </message>
    <message>
        <source>cannot read the lessons in %1: %2</source>
        <translation>تعذّرت قراءة الدروس في ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2; the previous file, if any, is unchanged</source>
        <translation>تعذّرت كتابة ‏%1: ‏%2؛ والملف السابق، إن وُجد، لم يتغيّر</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>حجمه أكبر من ‏%1 بايت</translation>
    </message>
    <message>
        <source>it became shorter while being read</source>
        <translation>صار أقصر أثناء قراءته</translation>
    </message>
    <message>
        <source>unknown attack &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>هجوم مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown attack &apos;%1&apos;; known: %2</source>
        <translation>هجوم مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown data set &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>مجموعة بيانات مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown data set &apos;%1&apos;; known: %2</source>
        <translation>مجموعة بيانات مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown architecture &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>بنية مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown architecture &apos;%1&apos;; known: %2</source>
        <translation>بنية مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown activation &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>دالة تنشيط مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown activation &apos;%1&apos;; known: %2</source>
        <translation>دالة تنشيط مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown regularizer &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>منظِّم مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown regularizer &apos;%1&apos;; known: %2</source>
        <translation>منظِّم مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown optimizer &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>مُحسِّن مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown optimizer &apos;%1&apos;; known: %2</source>
        <translation>مُحسِّن مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown objective &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>دالة هدف مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown objective &apos;%1&apos;; known: %2</source>
        <translation>دالة هدف مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown graph &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>رسم بياني مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown graph &apos;%1&apos;; known: %2</source>
        <translation>رسم بياني مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown network &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>شبكة مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown network &apos;%1&apos;; known: %2</source>
        <translation>شبكة مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown penalty &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>عقوبة مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown penalty &apos;%1&apos;; known: %2</source>
        <translation>عقوبة مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown shaping &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>تشكيل مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown shaping &apos;%1&apos;; known: %2</source>
        <translation>تشكيل مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown colours &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>ألوان مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown colours &apos;%1&apos;; known: %2</source>
        <translation>ألوان مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown labels &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>أصناف مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown labels &apos;%1&apos;; known: %2</source>
        <translation>أصناف مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown scaling &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>تحجيم مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown scaling &apos;%1&apos;; known: %2</source>
        <translation>تحجيم مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown sampling &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>اختيار مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown sampling &apos;%1&apos;; known: %2</source>
        <translation>اختيار مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown distance &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>مسافة مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown distance &apos;%1&apos;; known: %2</source>
        <translation>مسافة مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown matrix &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>مصفوفة مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown matrix &apos;%1&apos;; known: %2</source>
        <translation>مصفوفة مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown number of passes &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>عدد تمريرات مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown number of passes &apos;%1&apos;; known: %2</source>
        <translation>عدد تمريرات مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown units &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>وحدات مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown units &apos;%1&apos;; known: %2</source>
        <translation>وحدات مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown schedule &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>جدول مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown schedule &apos;%1&apos;; known: %2</source>
        <translation>جدول مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown spacing &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>تباعد مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown spacing &apos;%1&apos;; known: %2</source>
        <translation>تباعد مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown directions &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>اتجاهات مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown directions &apos;%1&apos;; known: %2</source>
        <translation>اتجاهات مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown way to combine &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>طريقة جمع مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown way to combine &apos;%1&apos;; known: %2</source>
        <translation>طريقة جمع مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>الكمية &apos;‏%1&apos; غير معروفة؛ هل قصدت &apos;‏%2&apos;؟ المعروفة: ‏%3</translation>
    </message>
    <message>
        <source>another training is running in %1; wait for it, or choose another folder</source>
        <translation>يجري تدريب آخر في ‏%1؛ انتظره، أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>another training is running in %1 (process %2); wait for it, or choose another folder</source>
        <translation>يجري تدريب آخر في ‏%1 (العملية ‏%2)؛ انتظره، أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>another program is writing in %1; wait for it, or choose another folder</source>
        <translation>يكتب برنامج آخر في ‏%1؛ انتظره، أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>another program is writing in %1 (process %2); wait for it, or choose another folder</source>
        <translation>يكتب برنامج آخر في ‏%1 (العملية ‏%2)؛ انتظره، أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 holds &apos;%2&apos;, which is no lock of this program; move it away</source>
        <translation>يحوي ‏%1 الملف &apos;‏%2&apos;، وليس قفلًا من هذا البرنامج؛ انقله من هناك</translation>
    </message>
    <message>
        <source>zlib could not start: out of memory</source>
        <translation>تعذّر بدء zlib: نفدت الذاكرة</translation>
    </message>
    <message>
        <source>zlib could not go on: out of memory</source>
        <translation>تعذّر على zlib أن يتابع: نفدت الذاكرة</translation>
    </message>
    <message>
        <source>the gzip data end too early; get the file again</source>
        <translation>تنتهي بيانات gzip قبل أوانها؛ أعد جلب الملف</translation>
    </message>
    <message>
        <source>the gzip data are damaged; get the file again</source>
        <translation>بيانات gzip تالفة؛ أعد جلب الملف</translation>
    </message>
    <message>
        <source>unknown norm &apos;%1&apos;; known are linf, l2</source>
        <translation>معيار مجهول &apos;‏%1&apos;؛ المعروف linf و l2</translation>
    </message>
    <message>
        <source>%1 is %2; it must be cpu</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يكون cpu</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>%1 must be a list of whole numbers, for example [64, 64]</source>
        <translation>يجب أن يكون ‏%1 قائمة أعداد صحيحة، مثل ⁦[64, 64]⁩</translation>
    </message>
    <message>
        <source>%1 must be a list of points [x, y, class], for example [[0.2, 0.8, 0], [0.7, 0.3, 1]]</source>
        <translation>يجب أن يكون ‏%1 قائمة نقاط ⁦[x, y, class]⁩، مثل ⁦[[0.2, 0.8, 0], [0.7, 0.3, 1]]⁩</translation>
    </message>
    <message>
        <source>%1 has %2 points; at most %3 are allowed</source>
        <translation>في ‏%1 نقاط عددها ‏%2؛ والمسموح ‏%3 على الأكثر</translation>
    </message>
    <message>
        <source>%1 is not a point; it must be [x, y, class] with x and y between 0 and 1 and a class from 0 to 9</source>
        <translation>‏%1 ليس نقطة؛ يجب أن يكون ⁦[x, y, class]⁩، حيث x و y بين 0 و 1 والصنف من 0 إلى 9</translation>
    </message>
    <message>
        <source>the program&apos;s resources were not found; set HESSIANLAB_RESOURCES to the folder that holds presets/</source>
        <translation>لم يُعثر على موارد البرنامج؛ اضبط HESSIANLAB_RESOURCES على المجلد الذي يحوي ⁦presets/⁩</translation>
    </message>
    <message>
        <source>unknown sampling &apos;%1&apos;; known are first, balanced</source>
        <translation>اختيار مجهول &apos;‏%1&apos;؛ المعروف first و balanced</translation>
    </message>
    <message>
        <source>%1 belongs to the data set &apos;%2&apos;, but %3 is &apos;%4&apos;; name that one or leave the points out</source>
        <translation>‏%1 يخص مجموعة البيانات &apos;‏%2&apos;، لكن ‏%3 هو &apos;‏%4&apos;؛ سمِّ تلك المجموعة أو احذف النقاط</translation>
    </message>
    <message>
        <source>OpenSSL could not compute a SHA-256 checksum</source>
        <translation>تعذّر على OpenSSL حساب مجموع اختباري SHA-256</translation>
    </message>
    <message>
        <source>a key holds a control character</source>
        <translation>يحوي أحد المفاتيح محرف تحكّم</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands there twice</source>
        <translation>المفتاح &apos;‏%1&apos; مكتوب مرتين</translation>
    </message>
    <message>
        <source>not valid JSON (%1)</source>
        <translation>ليس JSON صالحًا (‏%1)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: %3)</source>
        <translation>ليس JSON صالحًا (السطر ‏%1، العمود ‏%2: ‏%3)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: syntax error while parsing %3 - %4; last read: &apos;%5&apos;)</source>
        <translation>ليس JSON صالحًا (السطر ‏%1، العمود ‏%2: خطأ نحوي عند ‏%3: ‏%4؛ آخر ما قُرئ: &apos;‏%5&apos;)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: syntax error while parsing %3 - unexpected %4; expected %5)</source>
        <translation>ليس JSON صالحًا (السطر ‏%1، العمود ‏%2: خطأ نحوي عند ‏%3: غير متوقَّع: ‏%4؛ المتوقَّع: ‏%5)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: syntax error while parsing %3 - unexpected %4)</source>
        <translation>ليس JSON صالحًا (السطر ‏%1، العمود ‏%2: خطأ نحوي عند ‏%3: غير متوقَّع: ‏%4)</translation>
    </message>
    <message>
        <source>number overflow parsing &apos;%1&apos;</source>
        <translation>العدد &apos;‏%1&apos; أكبر من اللازم</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>نهاية النص</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true literal</source>
        <translation>الكلمة true</translation>
    </message>
    <message>
        <source>false literal</source>
        <translation>الكلمة false</translation>
    </message>
    <message>
        <source>null literal</source>
        <translation>الكلمة null</translation>
    </message>
    <message>
        <source>&apos;[&apos;, &apos;{&apos;, or a literal</source>
        <translation>&apos;[&apos; أو &apos;{&apos; أو قيمة</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>كلمة غير صالحة</translation>
    </message>
    <message>
        <source>invalid string: missing closing quote</source>
        <translation>نص غير صالح: تنقص علامة الاقتباس الختامية</translation>
    </message>
    <message>
        <source>invalid string: ill-formed UTF-8 byte</source>
        <translation>نص غير صالح: بايت UTF-8 خاطئ</translation>
    </message>
    <message>
        <source>invalid string: forbidden character after backslash</source>
        <translation>نص غير صالح: محرف ممنوع بعد الشرطة المائلة العكسية</translation>
    </message>
    <message>
        <source>invalid string: control character %1 must be escaped to %2</source>
        <translation>نص غير صالح: يجب أن يُكتب محرف التحكّم ‏%1 هكذا: ‏%2</translation>
    </message>
    <message>
        <source>invalid number; expected digit after %1</source>
        <translation>عدد غير صالح؛ يجب أن يأتي رقم بعد ‏%1</translation>
    </message>
    <message>
        <source>is UTF-16 text; save it as UTF-8</source>
        <translation>نص بترميز UTF-16؛ احفظه بترميز UTF-8</translation>
    </message>
    <message>
        <source>holds a NUL byte, at position %1; the file is damaged or not a text</source>
        <translation>يحوي بايت NUL في الموضع ‏%1؛ الملف تالف أو ليس نصًا</translation>
    </message>
    <message>
        <source>has %1 bytes; at most %2 are read</source>
        <translation>حجمه ‏%1 بايت؛ ويُقرأ ‏%2 على الأكثر</translation>
    </message>
    <message>
        <source>there is not enough memory for this; take a smaller network, a smaller batch or fewer samples</source>
        <translation>لا تكفي الذاكرة لذلك؛ خذ شبكة أصغر أو دفعة أصغر أو عيّنات أقل</translation>
    </message>
    <message>
        <source>the system starts no more threads for this; allow more of them (ulimit -u) or more memory (ulimit -v)</source>
        <translation>لا يبدأ النظام خيوطًا أخرى لذلك؛ اسمح بعدد أكبر منها ⁦(ulimit -u)⁩ أو بذاكرة أكبر ⁦(ulimit -v)⁩</translation>
    </message>
    <message>
        <source>cannot look into %1</source>
        <translation>تعذّر النظر في ‏%1</translation>
    </message>
    <message>
        <source>cannot read the presets in %1</source>
        <translation>تعذّرت قراءة الإعدادات الجاهزة في ‏%1</translation>
    </message>
    <message>
        <source>%1 holds CIFAR as Python pickles, which are never read; get its binary version (cifar-10-binary.tar.gz or cifar-100-binary.tar.gz)</source>
        <translation>يحوي ‏%1 مجموعة CIFAR في ملفات Python pickle، وهذه لا تُقرأ أبدًا؛ أحضر نسختها الثنائية (cifar-10-binary.tar.gz أو cifar-100-binary.tar.gz)</translation>
    </message>
    <message>
        <source>%1 is an archive, not a data set that is read as it is; unpack it and give the folder</source>
        <translation>‏%1 أرشيف، وليس مجموعة بيانات تُقرأ كما هي؛ فُكّ ضغطه وأعطِ المجلد</translation>
    </message>
    <message>
        <source>%1 is a single picture; give the folder that holds a folder of pictures for each class</source>
        <translation>‏%1 صورة واحدة؛ أعطِ المجلد الذي يحوي مجلد صور لكل صنف</translation>
    </message>
    <message>
        <source>%1 is no data set that is known (its first bytes say nothing); read are IDX, CIFAR, NumPy and CSV files and folders of pictures</source>
        <translation>‏%1 ليس مجموعة بيانات معروفة (بايتاته الأولى لا تدل على شيء)؛ تُقرأ ملفات IDX و CIFAR و NumPy و CSV ومجلدات الصور</translation>
    </message>
    <message>
        <source>%1 is no data set that is known (it is %2); read are IDX, CIFAR, NumPy and CSV files and folders of pictures</source>
        <translation>‏%1 ليس مجموعة بيانات معروفة (هو ‏%2)؛ تُقرأ ملفات IDX و CIFAR و NumPy و CSV ومجلدات الصور</translation>
    </message>
    <message>
        <source>%1 is the folder of a run, not of data; open it as a run</source>
        <translation>‏%1 مجلد تشغيل، وليس مجلد بيانات؛ افتحه تشغيلًا</translation>
    </message>
    <message>
        <source>%1 holds %2 tables; give one of them, or a folder with train.csv and test.csv</source>
        <translation>يحوي ‏%1 جداول عددها ‏%2؛ أعطِ واحدًا منها، أو مجلدًا فيه train.csv و test.csv</translation>
    </message>
    <message>
        <source>%1 is empty; choose the folder of the data</source>
        <translation>‏%1 فارغ؛ اختر مجلد البيانات</translation>
    </message>
    <message>
        <source>%1 holds 1 picture, but no folder for each class; put the pictures of each class into a folder of its name</source>
        <translation>يحوي ‏%1 صورة واحدة، ولا مجلد لكل صنف؛ ضع صور كل صنف في مجلد باسمه</translation>
    </message>
    <message>
        <source>%1 holds %2 pictures, but no folder for each class; put the pictures of each class into a folder of its name</source>
        <translation>يحوي ‏%1 صورًا عددها ‏%2، ولا مجلد لكل صنف؛ ضع صور كل صنف في مجلد باسمه</translation>
    </message>
    <message>
        <source>%1 holds pictures of only one class, &apos;%2&apos;; put the pictures of each class into a folder with the name of the class</source>
        <translation>لا يحوي ‏%1 إلا صور صنف واحد، &apos;‏%2&apos;؛ ضع صور كل صنف في مجلد باسم الصنف</translation>
    </message>
    <message>
        <source>%1 holds no data itself, but its folder %2 does; give that one</source>
        <translation>لا يحوي ‏%1 نفسه بيانات، لكن المجلد ‏%2 فيه يحويها؛ أعطِ ذاك</translation>
    </message>
    <message>
        <source>%1 holds nothing that is known as data (%2); read are IDX, CIFAR, NumPy and CSV files and folders of pictures by class</source>
        <translation>لا يحوي ‏%1 شيئًا يُعرف أنه بيانات (‏%2)؛ تُقرأ ملفات IDX و CIFAR و NumPy و CSV ومجلدات الصور المرتّبة بحسب الصنف</translation>
    </message>
    <message>
        <source>%1 is not there; check the path</source>
        <translation>‏%1 غير موجود؛ تحقّق من المسار</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder</source>
        <translation>‏%1 ليس ملفًا ولا مجلدًا</translation>
    </message>
    <message>
        <source>cannot look into %1: %2</source>
        <translation>تعذّر النظر في ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1 was not found in %2; unpack its binary version and set the data set&apos;s folder to it</source>
        <translation>لم يُعثر على ‏%1 في ‏%2؛ فُكّ ضغط نسختها الثنائية واضبط مجلد مجموعة البيانات عليها</translation>
    </message>
    <message>
        <source>%1 was changed while it was read; try again</source>
        <translation>تغيّر ‏%1 أثناء قراءته؛ حاول مرة أخرى</translation>
    </message>
    <message>
        <source>%1 in %2 is incomplete: %3 is missing; copy all files of the binary version</source>
        <translation>‏%1 في ‏%2 غير مكتملة: ينقص ‏%3؛ انسخ كل ملفات النسخة الثنائية</translation>
    </message>
    <message>
        <source>%1 holds more pictures than there is memory for here; use fewer files</source>
        <translation>يحوي ‏%1 صورًا أكثر مما تتّسع له الذاكرة هنا؛ استعمل ملفات أقل</translation>
    </message>
    <message>
        <source>%1 holds no CSV files; give one of them, or a folder with train.csv and test.csv</source>
        <translation>لا يحوي ‏%1 ملفات CSV؛ أعطِ واحدًا منها، أو مجلدًا فيه train.csv و test.csv</translation>
    </message>
    <message>
        <source>%1 holds %2 CSV files; give one of them, or a folder with train.csv and test.csv</source>
        <translation>يحوي ‏%1 ملفات CSV عددها ‏%2؛ أعطِ واحدًا منها، أو مجلدًا فيه train.csv و test.csv</translation>
    </message>
    <message>
        <source>%1 has 1 column of numbers beside the class &apos;%2&apos;; points have two: choose the data set csv-table, or name another column of classes (dataset.label)</source>
        <translation>في ‏%1 عمود أرقام واحد إلى جانب الصنف &apos;‏%2&apos;؛ وللنقاط عمودان: اختر مجموعة البيانات csv-table، أو سمِّ عمودًا آخر للأصناف (dataset.label)</translation>
    </message>
    <message>
        <source>%1 has %2 columns of numbers beside the class &apos;%3&apos;; points have two: choose the data set csv-table, or name another column of classes (dataset.label)</source>
        <translation>في ‏%1 أعمدة أرقام عددها ‏%2 إلى جانب الصنف &apos;‏%3&apos;؛ وللنقاط عمودان: اختر مجموعة البيانات csv-table، أو سمِّ عمودًا آخر للأصناف (dataset.label)</translation>
    </message>
    <message>
        <source>%1 has two columns of numbers beside the class &apos;%2&apos;; choose the data set csv-points</source>
        <translation>في ‏%1 عمودا أرقام إلى جانب الصنف &apos;‏%2&apos;؛ اختر مجموعة البيانات csv-points</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; has %2 different values, but at most %3 classes can be told apart; name the column of the classes (dataset.label)</source>
        <translation>في العمود &apos;‏%1&apos; قيم مختلفة عددها ‏%2، لكن لا يمكن تمييز أكثر من ‏%3 من الأصناف؛ سمِّ عمود الأصناف (dataset.label)</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; has only one value; a classifier needs at least two classes</source>
        <translation>ليس في العمود &apos;‏%1&apos; إلا قيمة واحدة؛ يحتاج المصنِّف إلى صنفين على الأقل</translation>
    </message>
    <message>
        <source>%1 has 1 row; at least %2 are needed to train and test</source>
        <translation>في ‏%1 صف واحد؛ يلزم ‏%2 على الأقل للتدريب والاختبار</translation>
    </message>
    <message>
        <source>%1 has %2 rows; at least %3 are needed to train and test</source>
        <translation>في ‏%1 صفوف عددها ‏%2؛ يلزم ‏%3 على الأقل للتدريب والاختبار</translation>
    </message>
    <message>
        <source>no class has two rows, so none could be kept for testing; add rows</source>
        <translation>ليس لأي صنف صفّان، فلم يمكن حجز صف للاختبار؛ أضف صفوفًا</translation>
    </message>
    <message>
        <source>%1 and %2 have different columns; they must belong together</source>
        <translation>أعمدة ‏%1 و ‏%2 مختلفة؛ يجب أن يكون الملفان متوافقين</translation>
    </message>
    <message>
        <source>its numbers lie too far apart to be scaled; choose another unit</source>
        <translation>أرقامه متباعدة جدًا فلا يمكن تحجيمها؛ اختر وحدة أخرى</translation>
    </message>
    <message>
        <source>%1 holds several sets (%2); give one of the files instead of the folder, such as %3</source>
        <translation>يحوي ‏%1 عدة مجموعات (‏%2)؛ أعطِ أحد الملفات بدل المجلد، مثل ‏%3</translation>
    </message>
    <message>
        <source>%1 lacks the %2 among its IDX files; copy all four files there, or name them (dataset.train_images … test_labels)</source>
        <translation>في ‏%1 ينقص من ملفات IDX: ‏%2؛ انسخ الملفات الأربعة كلها إليه، أو سمِّها (dataset.train_images … test_labels)</translation>
    </message>
    <message>
        <source>%1 lacks the %2 among its NumPy files; copy all four files there, or name them (dataset.train_images … test_labels)</source>
        <translation>في ‏%1 ينقص من ملفات NumPy: ‏%2؛ انسخ الملفات الأربعة كلها إليه، أو سمِّها (dataset.train_images … test_labels)</translation>
    </message>
    <message>
        <source>%1 holds no IDX files of pictures and labels; choose the folder that does</source>
        <translation>لا يحوي ‏%1 ملفات IDX للصور والأصناف؛ اختر المجلد الذي يحويها</translation>
    </message>
    <message>
        <source>%1 belongs to the MNIST digits, not to Fashion-MNIST; choose the data set &apos;%2&apos;, or another folder</source>
        <translation>‏%1 من أرقام MNIST، وليس من Fashion-MNIST؛ اختر مجموعة البيانات &apos;‏%2&apos;، أو مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 belongs to Fashion-MNIST, not to MNIST digits; choose the data set &apos;%2&apos;, or another folder</source>
        <translation>‏%1 من Fashion-MNIST، وليس من أرقام MNIST؛ اختر مجموعة البيانات &apos;‏%2&apos;، أو مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 holds %2 images, but %3 holds %4 labels; they must belong together</source>
        <translation>يحوي ‏%1 صورًا عددها ‏%2، لكن ‏%3 يحوي أرقام أصناف عددها ‏%4؛ يجب أن يكون الملفان متوافقين</translation>
    </message>
    <message>
        <source>%1 and %2 hold images of different sizes; they must belong together</source>
        <translation>يحوي ‏%1 و ‏%2 صورًا مختلفة الحجم؛ يجب أن يكون الملفان متوافقين</translation>
    </message>
    <message>
        <source>MNIST digits in %1 is incomplete: %2 (or .gz) is missing; copy all four files or remove the others</source>
        <translation>أرقام MNIST في ‏%1 غير مكتملة: ينقص ‏%2 (أو ‎.gz)؛ انسخ الملفات الأربعة كلها أو احذف الباقية</translation>
    </message>
    <message>
        <source>Fashion-MNIST in %1 is incomplete: %2 (or .gz) is missing; copy all four files or remove the others</source>
        <translation>مجموعة Fashion-MNIST في ‏%1 غير مكتملة: ينقص ‏%2 (أو ‎.gz)؛ انسخ الملفات الأربعة كلها أو احذف الباقية</translation>
    </message>
    <message>
        <source>MNIST digits was not found in %1; put its four IDX files into a folder and set HESSIANLAB_DATA or the data set&apos;s folder to it</source>
        <translation>لم يُعثر على أرقام MNIST في ‏%1؛ ضع ملفات IDX الأربعة في مجلد واضبط عليه HESSIANLAB_DATA أو مجلد مجموعة البيانات</translation>
    </message>
    <message>
        <source>Fashion-MNIST was not found in %1; install Debian&apos;s package dataset-fashion-mnist, or set the data set&apos;s folder to one that holds its four IDX files</source>
        <translation>لم يُعثر على مجموعة Fashion-MNIST في ‏%1؛ ثبّت حزمة دبيان dataset-fashion-mnist، أو اضبط مجلد مجموعة البيانات على مجلد يحوي ملفات IDX الأربعة</translation>
    </message>
    <message>
        <source>MNIST digits was not found in %1; its files are in %2: give that folder</source>
        <translation>لم يُعثر على أرقام MNIST في ‏%1؛ ملفاتها في ‏%2: أعطِ ذلك المجلد</translation>
    </message>
    <message>
        <source>Fashion-MNIST was not found in %1; its files are in %2: give that folder</source>
        <translation>لم يُعثر على مجموعة Fashion-MNIST في ‏%1؛ ملفاتها في ‏%2: أعطِ ذلك المجلد</translation>
    </message>
    <message>
        <source>MNIST digits was not found in %1; it holds %2, but the four files must be called train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz); the data set &apos;idx-folder&apos; takes other names and classes</source>
        <translation>لم يُعثر على أرقام MNIST في ‏%1؛ فيه ‏%2، لكن يجب أن تُسمّى الملفات الأربعة train-images-idx3-ubyte و train-labels-idx1-ubyte و t10k-images-idx3-ubyte و t10k-labels-idx1-ubyte (أو ‎.gz)؛ ومجموعة البيانات &apos;idx-folder&apos; تقبل أسماء وأصنافًا أخرى</translation>
    </message>
    <message>
        <source>Fashion-MNIST was not found in %1; it holds %2, but the four files must be called train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz); the data set &apos;idx-folder&apos; takes other names and classes</source>
        <translation>لم يُعثر على مجموعة Fashion-MNIST في ‏%1؛ فيه ‏%2، لكن يجب أن تُسمّى الملفات الأربعة train-images-idx3-ubyte و train-labels-idx1-ubyte و t10k-images-idx3-ubyte و t10k-labels-idx1-ubyte (أو ‎.gz)؛ ومجموعة البيانات &apos;idx-folder&apos; تقبل أسماء وأصنافًا أخرى</translation>
    </message>
    <message>
        <source>cannot read %1; check that you may</source>
        <translation>تعذّرت قراءة ‏%1؛ تحقّق من أن لك إذنًا بذلك</translation>
    </message>
    <message>
        <source>%1 is not there any more; choose the file again</source>
        <translation>لم يعد ‏%1 موجودًا؛ اختر الملف من جديد</translation>
    </message>
    <message>
        <source>ends before the items that its header promises; get the file again</source>
        <translation>ينتهي قبل القيم التي تعد بها ترويسته؛ أحضر الملف من جديد</translation>
    </message>
    <message>
        <source>more follows than the items that its header promises; get the file again</source>
        <translation>يتبع أكثر من القيم التي تعد بها ترويسته؛ أحضر الملف من جديد</translation>
    </message>
    <message>
        <source>holds a value that is no finite number; replace it before saving</source>
        <translation>يحوي قيمة ليست عددًا منتهيًا؛ استبدلها قبل الحفظ</translation>
    </message>
    <message>
        <source>holds values from %1 to %2; pictures have values from 0 to 1, or from 0 to 255</source>
        <translation>يحوي قيمًا من ‏%1 إلى ‏%2؛ قيم الصور من 0 إلى 1، أو من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds rows of %1 numbers, which are no square pictures; save them as a CSV table with a class in each row</source>
        <translation>يحوي صفوفًا من الأرقام، في كل صف ‏%1، وليست صورًا مربعة؛ احفظها جدول CSV فيه صنف في كل صف</translation>
    </message>
    <message>
        <source>is %1-dimensional with no 1 or 3 channels; pictures are N×H×W, N×H×W×3 or N×3×H×W</source>
        <translation>عدد أبعاده ‏%1 وليس له 1 أو 3 من القنوات؛ الصور N×H×W أو N×H×W×3 أو N×3×H×W</translation>
    </message>
    <message>
        <source>is larger than the memory here; save fewer pictures</source>
        <translation>أكبر من الذاكرة هنا؛ احفظ صورًا أقل</translation>
    </message>
    <message>
        <source>holds rows of several numbers; save one class for each sample (numpy.argmax of each row)</source>
        <translation>يحوي صفوفًا من عدة أرقام؛ احفظ صنفًا واحدًا لكل عيّنة (numpy.argmax لكل صف)</translation>
    </message>
    <message>
        <source>holds rows of several numbers; save one class for each sample</source>
        <translation>يحوي صفوفًا من عدة أرقام؛ احفظ صنفًا واحدًا لكل عيّنة</translation>
    </message>
    <message>
        <source>holds more labels than are read; save fewer samples</source>
        <translation>يحوي أرقام أصناف أكثر مما يُقرأ؛ احفظ عيّنات أقل</translation>
    </message>
    <message>
        <source>label %1 is no whole number from 0 up; save the classes as whole numbers</source>
        <translation>رقم الصنف في الموضع ‏%1 ليس عددًا صحيحًا من 0 فصاعدًا؛ احفظ الأصناف أعدادًا صحيحة</translation>
    </message>
    <message>
        <source>not a NumPy .npz file; save it with numpy.savez</source>
        <translation>ليس ملف NumPy من نوع ‎.npz؛ احفظه بـ numpy.savez</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays; it should hold one, or all four of x_train, y_train, x_test and y_test</source>
        <translation>يحوي ‏%1 مصفوفات عددها ‏%2؛ ينبغي أن يحوي واحدة، أو الأربع كلها: x_train و y_train و x_test و y_test</translation>
    </message>
    <message>
        <source>%1 must hold the arrays x_train, y_train, x_test and y_test; it holds none</source>
        <translation>يجب أن يحوي ‏%1 المصفوفات x_train و y_train و x_test و y_test؛ وهو لا يحوي شيئًا</translation>
    </message>
    <message>
        <source>%1 must hold the arrays x_train, y_train, x_test and y_test; it holds %2</source>
        <translation>يجب أن يحوي ‏%1 المصفوفات x_train و y_train و x_test و y_test؛ وهو يحوي ‏%2</translation>
    </message>
    <message>
        <source>%1 holds no .npz files; choose the file that holds the arrays x_train, y_train, x_test and y_test</source>
        <translation>لا يحوي ‏%1 ملفات ‎.npz؛ اختر الملف الذي يحوي المصفوفات x_train و y_train و x_test و y_test</translation>
    </message>
    <message>
        <source>%1 holds %2 .npz files; choose the file that holds the arrays x_train, y_train, x_test and y_test</source>
        <translation>يحوي ‏%1 ملفات ‎.npz عددها ‏%2؛ اختر الملف الذي يحوي المصفوفات x_train و y_train و x_test و y_test</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the file or folder of the data</source>
        <translation>لم تُسمَّ بيانات؛ اضبط dataset.path على ملف البيانات أو مجلدها</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the folder that holds the four IDX files</source>
        <translation>لم تُسمَّ بيانات؛ اضبط dataset.path على المجلد الذي يحوي ملفات IDX الأربعة</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the folder that holds a folder of pictures for each class</source>
        <translation>لم تُسمَّ بيانات؛ اضبط dataset.path على المجلد الذي يحوي مجلد صور لكل صنف</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the .npz file</source>
        <translation>لم تُسمَّ بيانات؛ اضبط dataset.path على ملف ‎.npz</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the CSV file of the points</source>
        <translation>لم تُسمَّ بيانات؛ اضبط dataset.path على ملف CSV للنقاط</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the CSV file of the table</source>
        <translation>لم تُسمَّ بيانات؛ اضبط dataset.path على ملف CSV للجدول</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the file or folder of the data</source>
        <translation>‏%1 غير موجود؛ اضبط dataset.path على ملف البيانات أو مجلدها</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the folder that holds the four IDX files</source>
        <translation>‏%1 غير موجود؛ اضبط dataset.path على المجلد الذي يحوي ملفات IDX الأربعة</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the folder that holds a folder of pictures for each class</source>
        <translation>‏%1 غير موجود؛ اضبط dataset.path على المجلد الذي يحوي مجلد صور لكل صنف</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the .npz file</source>
        <translation>‏%1 غير موجود؛ اضبط dataset.path على ملف ‎.npz</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the CSV file of the points</source>
        <translation>‏%1 غير موجود؛ اضبط dataset.path على ملف CSV للنقاط</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the CSV file of the table</source>
        <translation>‏%1 غير موجود؛ اضبط dataset.path على ملف CSV للجدول</translation>
    </message>
    <message>
        <source>%1 is larger than the memory here; choose a smaller file</source>
        <translation>‏%1 أكبر من الذاكرة هنا؛ اختر ملفًا أصغر</translation>
    </message>
    <message>
        <source>the painted data set has 1 point; paint at least %1 on the map, or list them in dataset.points</source>
        <translation>في مجموعة البيانات المرسومة نقطة واحدة؛ ارسم ‏%1 على الأقل على الخريطة، أو اسردها في dataset.points</translation>
    </message>
    <message>
        <source>the painted data set has %1 points; paint at least %2 on the map, or list them in dataset.points</source>
        <translation>في مجموعة البيانات المرسومة نقاط عددها ‏%1؛ ارسم ‏%2 على الأقل على الخريطة، أو اسردها في dataset.points</translation>
    </message>
    <message>
        <source>all %1 painted points are of class %2; paint a second class, so that there is something to tell apart</source>
        <translation>كل النقاط المرسومة وعددها ‏%1 من الصنف ‏%2؛ ارسم صنفًا ثانيًا ليكون هناك ما يُميَّز</translation>
    </message>
    <message>
        <source>no picture can be read (%1); add PNG or JPEG pictures</source>
        <translation>لا يمكن قراءة أي صورة (‏%1)؛ أضف صور PNG أو JPEG</translation>
    </message>
    <message>
        <source>%1 pictures of %2 are more than there is memory for here; choose a smaller size</source>
        <translation>لا تتّسع الذاكرة هنا لصور عددها ‏%1 بحجم ‏%2؛ اختر حجمًا أصغر</translation>
    </message>
    <message>
        <source>no picture is left for testing; add pictures to its classes</source>
        <translation>لم تبقَ صورة للاختبار؛ أضف صورًا إلى أصنافه</translation>
    </message>
    <message>
        <source>the class &apos;%1&apos; has no training picture that can be read (%2); add PNG or JPEG pictures or remove its folder</source>
        <translation>ليس للصنف &apos;‏%1&apos; صورة تدريب يمكن قراءتها (‏%2)؛ أضف صور PNG أو JPEG أو احذف مجلده</translation>
    </message>
    <message>
        <source>the class &apos;%1&apos; has no training picture that can be read; add PNG or JPEG pictures or remove its folder</source>
        <translation>ليس للصنف &apos;‏%1&apos; صورة تدريب يمكن قراءتها؛ أضف صور PNG أو JPEG أو احذف مجلده</translation>
    </message>
    <message>
        <source>%1 holds more files than are read; choose a smaller set</source>
        <translation>يحوي ‏%1 ملفات أكثر مما يُقرأ؛ اختر مجموعة أصغر</translation>
    </message>
    <message>
        <source>%1 has a folder %2 with classes, but none called %3; add it, or give the folder of the classes itself to divide it by a seed</source>
        <translation>في ‏%1 مجلد ‏%2 فيه أصناف، لكن لا مجلد فيه باسم ‏%3؛ أضفه، أو أعطِ مجلد الأصناف نفسه ليُقسَم ببذرة</translation>
    </message>
    <message>
        <source>%1 holds no folders with pictures; put the pictures of each class into a folder with the name of the class</source>
        <translation>لا يحوي ‏%1 مجلدات فيها صور؛ ضع صور كل صنف في مجلد باسم الصنف</translation>
    </message>
    <message>
        <source>%1 holds pictures of only one class; put the pictures of each class into a folder with the name of the class</source>
        <translation>لا يحوي ‏%1 إلا صور صنف واحد؛ ضع صور كل صنف في مجلد باسم الصنف</translation>
    </message>
    <message>
        <source>%1 holds %2 class folders; at most %3 classes can be told apart</source>
        <translation>يحوي ‏%1 مجلدات أصناف عددها ‏%2؛ لا يمكن تمييز أكثر من ‏%3 من الأصناف</translation>
    </message>
    <message>
        <source>%1 has the class &apos;%2&apos;, which %3 has not; give it training pictures or remove it</source>
        <translation>في ‏%1 الصنف &apos;‏%2&apos;، وليس في ‏%3؛ أعطه صور تدريب أو احذفه</translation>
    </message>
    <message>
        <source>%1 names %2 classes, but the labels in %3 run from %4 to %5; mend that file or remove it</source>
        <translation>يسمّي ‏%1 أصنافًا عددها ‏%2، لكن أرقام الأصناف في ‏%3 تمتد من ‏%4 إلى ‏%5؛ أصلح ذلك الملف أو احذفه</translation>
    </message>
    <message>
        <source>%1 names the labels %2 to %3, but those in %4 run from %5 to %6; mend that file or remove it</source>
        <translation>يسمّي ‏%1 أرقام الأصناف من ‏%2 إلى ‏%3، لكن التي في ‏%4 تمتد من ‏%5 إلى ‏%6؛ أصلح ذلك الملف أو احذفه</translation>
    </message>
    <message>
        <source>the smallest label is %1; labels begin at 0 or 1, or a file labels.txt beside them names the classes, one a line</source>
        <translation>أصغر رقم صنف هو ‏%1؛ تبدأ أرقام الأصناف من 0 أو 1، أو يسمّي الأصناف ملف labels.txt إلى جانبها، صنفًا في كل سطر</translation>
    </message>
    <message>
        <source>the largest label is %1, which makes more than %2 classes; number them one after the other</source>
        <translation>أكبر رقم صنف هو ‏%1، فتكون الأصناف أكثر من ‏%2؛ رقّمها بالتتابع</translation>
    </message>
    <message>
        <source>all samples are of one class; a classifier needs at least two</source>
        <translation>كل العيّنات من صنف واحد؛ يحتاج المصنِّف إلى صنفين على الأقل</translation>
    </message>
    <message>
        <source>%1 holds %2 pictures, but there are %3 labels; they must belong together</source>
        <translation>يحوي ‏%1 صورًا عددها ‏%2، لكن عدد أرقام الأصناف ‏%3؛ يجب أن تكون متوافقة</translation>
    </message>
    <message>
        <source>%1 holds pictures of %2, %3 of %4 (channels × height × width); they must belong together</source>
        <translation>يحوي ‏%1 صورًا بحجم ‏%2، ويحوي ‏%3 صورًا بحجم ‏%4 (القنوات × الارتفاع × العرض)؛ يجب أن تكون متوافقة</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>هو ‏%1</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>صفحة HTML</translation>
    </message>
    <message>
        <source>an XML text, as servers send for an error</source>
        <translation>نص XML كالذي ترسله الخوادم عند الخطأ</translation>
    </message>
    <message>
        <source>a pointer of Git LFS and not the file itself</source>
        <translation>مؤشر Git LFS وليس الملف نفسه</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>نص JSON</translation>
    </message>
    <message>
        <source>a ZIP archive or a PyTorch checkpoint</source>
        <translation>أرشيف ZIP أو نقطة حفظ PyTorch</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>ملف Python pickle</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>ملف HDF5</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>مصفوفة NumPy</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>ملف gzip</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تبقَ مساحة على القرص</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال أو الإخراج</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>الملفات المفتوحة أكثر من اللازم</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>الملفات المفتوحة في النظام أكثر من اللازم</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>استُنفدت الحصة المسموحة من القرص</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف أكبر من اللازم</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>العملية غير مدعومة</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول من اللازم</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>روابط رمزية متتالية أكثر من اللازم</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>لا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>لا يوجد جهاز أو عنوان كهذا</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>لا يوجد جهاز كهذا</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>قيمة غير صالحة</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>لا أقفال متاحة</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>لم يعد الملف موجودًا على الخادم</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>البرنامج الذي في هذا الملف قيد التشغيل</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>غير متاح مؤقتًا</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر ‏%1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>‏%1، السطر ‏%2</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>السجل ‏%1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>العيّنة ‏%1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>العقدة ‏%1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة ‏%1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>الطبقة ‏%1</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>العملية ‏%1</translation>
    </message>
    <message>
        <source>its header promises more items than are read; choose a smaller array</source>
        <translation>يَعِد رأسه بقيم أكثر مما يُقرأ؛ اختر مصفوفة أصغر</translation>
    </message>
    <message>
        <source>not a NumPy array (its first bytes are wrong); choose another file</source>
        <translation>ليس مصفوفة NumPy (بايتاته الأولى مختلفة)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>not a NumPy array (it is %1); choose another file</source>
        <translation>ليس مصفوفة NumPy (بل هو ‏%1)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>its NumPy header ends too early; get the file again</source>
        <translation>ينتهي رأس NumPy فيه قبل أوانه؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>is of version %1 of NumPy&apos;s format; versions 1.0 to 3.0 are read</source>
        <translation>من الإصدار ‏%1 من صيغة NumPy؛ تُقرأ الإصدارات من 1.0 إلى 3.0</translation>
    </message>
    <message>
        <source>its NumPy header is longer than any that is read; get the file again</source>
        <translation>رأس NumPy فيه أطول من أي رأس يُقرأ؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>its NumPy header is longer than the file; get the file again</source>
        <translation>رأس NumPy فيه أطول من الملف؛ احصل على الملف من جديد</translation>
    </message>
    <message>
        <source>is not a part of a measurement of curvature; remove it to begin anew</source>
        <translation>ليس جزءًا من قياس للانحناء؛ احذفه للبدء من جديد</translation>
    </message>
    <message>
        <source>is not a part of an evaluation; remove it to begin anew</source>
        <translation>ليس جزءًا من تقييم؛ احذفه للبدء من جديد</translation>
    </message>
    <message>
        <source>the picture is damaged (%1); save it again</source>
        <translation>الصورة تالفة (‏%1)؛ احفظها من جديد</translation>
    </message>
    <message>
        <source>the picture has %1×%2 pixels; at most 64 megapixels are read: make it smaller</source>
        <translation>للصورة ‏%1×‏%2 بكسل؛ ويُقرأ 64 ميغابكسل على الأكثر: صغّرها</translation>
    </message>
    <message>
        <source>not a PNG or JPEG picture (it is %1); save it as PNG</source>
        <translation>ليس صورة PNG أو JPEG (بل هو ‏%1)؛ احفظه بصيغة PNG</translation>
    </message>
    <message>
        <source>an accuracy is not between 0 and 1</source>
        <translation>توجد دقة لا تقع بين 0 و 1</translation>
    </message>
    <message>
        <source>format, seed, step, samples and index must be whole numbers</source>
        <translation>يجب أن تكون format و seed و step و samples و index أعدادًا صحيحة</translation>
    </message>
    <message>
        <source>step, samples and index must not be negative</source>
        <translation>يجب ألا تكون step و samples و index سالبة</translation>
    </message>
    <message>
        <source>an epsilon or a distance is negative</source>
        <translation>توجد قيمة إبسيلون أو مسافة سالبة</translation>
    </message>
    <message>
        <source>&apos;correct&apos;, &apos;passed&apos;, &apos;refuted&apos; and &apos;complete&apos; must be true or false</source>
        <translation>يجب أن تكون &apos;correct&apos; و &apos;passed&apos; و &apos;refuted&apos; و &apos;complete&apos; إما true أو false</translation>
    </message>
    <message>
        <source>epsilons, robust_accuracy and ci95 differ in length</source>
        <translation>تختلف epsilons و robust_accuracy و ci95 في الطول</translation>
    </message>
    <message>
        <source>epsilons must not be negative and must increase</source>
        <translation>يجب ألا تكون epsilons سالبة وأن تتزايد</translation>
    </message>
    <message>
        <source>robust_accuracy rises, or lies above clean_accuracy</source>
        <translation>robust_accuracy تتزايد، أو تقع فوق clean_accuracy</translation>
    </message>
    <message>
        <source>an interval of ci95 ends before it begins</source>
        <translation>ينتهي مجال من ci95 قبل أن يبدأ</translation>
    </message>
    <message>
        <source>&apos;attacks&apos; must be a JSON object</source>
        <translation>يجب أن يكون &apos;attacks&apos; كائن JSON</translation>
    </message>
    <message>
        <source>the curve of attack &apos;%1&apos; is not as long as epsilons</source>
        <translation>منحنى الهجوم &apos;‏%1&apos; ليس بطول epsilons</translation>
    </message>
    <message>
        <source>the settings of an attack must be an object</source>
        <translation>يجب أن تكون إعدادات الهجوم كائنًا</translation>
    </message>
    <message>
        <source>&apos;bounds&apos; must be a JSON object</source>
        <translation>يجب أن يكون &apos;bounds&apos; كائن JSON</translation>
    </message>
    <message>
        <source>the kind of bound &apos;%1&apos; is neither estimate nor certificate</source>
        <translation>نوع الحدّ &apos;‏%1&apos; ليس estimate ولا certificate</translation>
    </message>
    <message>
        <source>the curve of bound &apos;%1&apos; is not as long as epsilons</source>
        <translation>منحنى الحدّ &apos;‏%1&apos; ليس بطول epsilons</translation>
    </message>
    <message>
        <source>a sample is broken by an attack that is not in the file</source>
        <translation>سقطت عيّنة بهجوم ليس في الملف</translation>
    </message>
    <message>
        <source>&apos;class_names&apos; must be a list of names</source>
        <translation>يجب أن يكون &apos;class_names&apos; قائمة أسماء</translation>
    </message>
    <message>
        <source>a sample is of a class that &apos;class_names&apos; does not have</source>
        <translation>تنتمي عيّنة إلى صنف ليس في &apos;class_names&apos;</translation>
    </message>
    <message>
        <source>label, prediction and &apos;correct&apos; disagree</source>
        <translation>تتناقض label و prediction و &apos;correct&apos;</translation>
    </message>
    <message>
        <source>a sample that fell must be taken for another class</source>
        <translation>يجب أن تُحسب العيّنة الساقطة من صنف آخر</translation>
    </message>
    <message>
        <source>a sample is listed twice</source>
        <translation>ذُكرت عيّنة مرتين</translation>
    </message>
    <message>
        <source>a sample that was wrong without an attack must have epsilon and distance 0</source>
        <translation>العيّنة التي كانت خطأ دون هجوم يجب أن يكون إبسيلون ومسافتها 0</translation>
    </message>
    <message>
        <source>only some samples say their class</source>
        <translation>بعض العيّنات فقط تقول صنفها</translation>
    </message>
    <message>
        <source>per_sample does not list as many as &apos;samples&apos; says</source>
        <translation>لا يذكر per_sample العدد الذي يقوله &apos;samples&apos;</translation>
    </message>
    <message>
        <source>clean_accuracy or robust_accuracy is not what per_sample says</source>
        <translation>ليست clean_accuracy أو robust_accuracy ما يقوله per_sample</translation>
    </message>
    <message>
        <source>the norm is neither linf nor l2</source>
        <translation>المعيار ليس linf ولا l2</translation>
    </message>
    <message>
        <source>%1 is not a robustness.json of HessianLab; run evaluate again to replace it</source>
        <translation>‏%1 ليس robustness.json من HessianLab؛ أعد التقييم لاستبداله</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>يجب أن يكون &apos;‏%1&apos; نصًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number, 0 or more</source>
        <translation>يجب أن يكون &apos;‏%1&apos; عددًا، 0 أو أكثر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number, 0 or more</source>
        <translation>يجب أن يكون &apos;‏%1&apos; عددًا صحيحًا، 0 أو أكثر</translation>
    </message>
    <message>
        <source>&apos;origin&apos; must say where the run began</source>
        <translation>يجب أن يقول &apos;origin&apos; أين بدأ التشغيل</translation>
    </message>
    <message>
        <source>this version reads labels of format %1</source>
        <translation>يقرأ هذا الإصدار بطاقات التشغيل بالصيغة ‏%1</translation>
    </message>
    <message>
        <source>&apos;tags&apos; must be a list of texts</source>
        <translation>يجب أن يكون &apos;tags&apos; قائمة نصوص</translation>
    </message>
    <message>
        <source>%1 must be a JSON object; the file is damaged</source>
        <translation>يجب أن يكون ‏%1 كائن JSON؛ الملف تالف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text; the file is damaged</source>
        <translation>يجب أن يكون &apos;‏%1&apos; نصًا؛ الملف تالف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number; the file is damaged</source>
        <translation>يجب أن يكون &apos;‏%1&apos; عددًا؛ الملف تالف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number, 0 or more; the file is damaged</source>
        <translation>يجب أن يكون &apos;‏%1&apos; عددًا صحيحًا، 0 أو أكثر؛ الملف تالف</translation>
    </message>
    <message>
        <source>format is %1; this version reads format %2</source>
        <translation>الصيغة ‏%1؛ يقرأ هذا الإصدار الصيغة ‏%2</translation>
    </message>
    <message>
        <source>status &apos;%1&apos; is none that a run can have; the file is damaged</source>
        <translation>الحالة &apos;‏%1&apos; ليست مما يكون لتشغيل؛ الملف تالف</translation>
    </message>
    <message>
        <source>shorter than its 8-byte length field; the file is damaged or not a safetensors file</source>
        <translation>أقصر من حقل طوله البالغ 8 بايت؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>the header is longer than the file; the file is damaged or not a safetensors file</source>
        <translation>الرأس أطول من الملف؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>the header is not a JSON object; the file is damaged or not a safetensors file</source>
        <translation>الرأس ليس كائن JSON؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>the metadata is not an object; the file is damaged or not a safetensors file</source>
        <translation>البيانات الوصفية ليست كائنًا؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>metadata &apos;%1&apos; is not a text; the file is damaged or not a safetensors file</source>
        <translation>&apos;‏%1&apos; في البيانات الوصفية ليس نصًا؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; must have dtype, shape and data_offsets, and nothing else; the file is damaged or not a safetensors file</source>
        <translation>الموتّر &apos;‏%1&apos; يجب أن تكون له dtype و shape و data_offsets ولا شيء غيرها؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a dtype that is not a text; the file is damaged or not a safetensors file</source>
        <translation>الموتّر &apos;‏%1&apos; له dtype ليس نصًا؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has an unusable shape; the file is damaged or not a safetensors file</source>
        <translation>الموتّر &apos;‏%1&apos; له شكل لا يصلح؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has unusable data_offsets; the file is damaged or not a safetensors file</source>
        <translation>الموتّر &apos;‏%1&apos; له data_offsets لا تصلح؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a shape that is not whole numbers; the file is damaged or not a safetensors file</source>
        <translation>الموتّر &apos;‏%1&apos; له شكل ليس أعدادًا صحيحة؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is larger than the file; the file is damaged or not a safetensors file</source>
        <translation>الموتّر &apos;‏%1&apos; أكبر من الملف؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has offsets that do not fit its shape or the file; the file is damaged or not a safetensors file</source>
        <translation>الموتّر &apos;‏%1&apos; له مواضع لا توافق شكله أو الملف؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>tensors overlap or leave gaps; the file is damaged or not a safetensors file</source>
        <translation>الموتّرات متراكبة أو بينها فجوات؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>there are data that belong to no tensor; the file is damaged or not a safetensors file</source>
        <translation>توجد بيانات لا تنتمي إلى أي موتّر؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>the checksum of the data is wrong; the file is damaged or not a safetensors file</source>
        <translation>المجموع الاختباري للبيانات خاطئ؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>the checksum of the header is wrong; the file is damaged or not a safetensors file</source>
        <translation>المجموع الاختباري للرأس خاطئ؛ الملف تالف أو ليس ملف safetensors</translation>
    </message>
    <message>
        <source>it is %1, not a safetensors file; save the weights as one</source>
        <translation>هو ‏%1، لا ملف safetensors؛ احفظ الأوزان بهذه الصيغة</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has type %2, which the format does not know; save it as F32 or F64</source>
        <translation>الموتّر &apos;‏%1&apos; نوعه ‏%2، ولا تعرفه الصيغة؛ احفظه بـ F32 أو F64</translation>
    </message>
    <message>
        <source>has no checksum; open weights made elsewhere by Open network …</source>
        <translation>بلا مجموع اختباري؛ افتح الأوزان المصنوعة في مكان آخر بالأمر «فتح شبكة …»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not STEP: SETTING=VALUE; write for example 200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001</source>
        <translation>&apos;‏%1&apos; ليس خطوة ثم نقطتين ثم إعداد=قيمة؛ اكتب مثلًا ⁦200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001⁩</translation>
    </message>
    <message>
        <source>training.changes has more than %1 changes; leave some out</source>
        <translation>في training.changes أكثر من ‏%1 من التغييرات؛ احذف بعضها</translation>
    </message>
    <message>
        <source>training.changes sets %1 twice at step %2; leave one out</source>
        <translation>يضبط training.changes الإعداد ‏%1 مرتين عند الخطوة ‏%2؛ احذف واحدة</translation>
    </message>
    <message>
        <source>training.changes sets %1, which cannot change while it trains; regularizer.strength and optimizer.learning_rate can</source>
        <translation>يضبط training.changes الإعداد ‏%1، ولا يمكن تغييره أثناء التدريب؛ يمكن تغيير regularizer.strength و optimizer.learning_rate</translation>
    </message>
    <message>
        <source>training.changes sets %1, which &apos;%2&apos; does not have; leave it out</source>
        <translation>يضبط training.changes الإعداد ‏%1، وليس لدى &apos;‏%2&apos;؛ احذفه</translation>
    </message>
    <message>
        <source>this run has changed its settings as often as it can note; begin a new one</source>
        <translation>غيّر هذا التشغيل إعداداته بقدر ما يمكنه أن يسجّل؛ ابدأ تشغيلًا جديدًا</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: a part of the line is missing or was changed; copy it again, whole</source>
        <translation>ليست هذه تجربة يمكن فتحها: جزء من السطر ناقص أو تغيّر؛ انسخه من جديد كاملًا</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;%1&apos; is not a number from 0 to a million</source>
        <translation>ليست هذه تجربة يمكن فتحها: &apos;‏%1&apos; ليس عددًا من 0 إلى مليون</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;view&apos; is not the name of a view</source>
        <translation>ليست هذه تجربة يمكن فتحها: &apos;view&apos; ليس اسم عرض</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;hidden&apos; is not a list of at most %1 groups of controls</source>
        <translation>ليست هذه تجربة يمكن فتحها: &apos;hidden&apos; ليس قائمة بمجموعات من عناصر التحكم عددها ‏%1 على الأكثر</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;hidden&apos; holds what is not the name of a group of controls</source>
        <translation>ليست هذه تجربة يمكن فتحها: يحوي &apos;hidden&apos; ما ليس اسم مجموعة من عناصر التحكم</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;hidden&apos; names a group twice</source>
        <translation>ليست هذه تجربة يمكن فتحها: يسمّي &apos;hidden&apos; مجموعة مرتين</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;keep_hidden&apos; is neither true nor false</source>
        <translation>ليست هذه تجربة يمكن فتحها: &apos;keep_hidden&apos; ليس true ولا false</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;lesson&apos; does not say where in a lesson it is</source>
        <translation>ليست هذه تجربة يمكن فتحها: لا يقول &apos;lesson&apos; أين الموضع في الدرس</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;lesson&apos; holds more than name, step, predictions</source>
        <translation>ليست هذه تجربة يمكن فتحها: يحوي &apos;lesson&apos; أكثر من name و step و predictions</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: the lesson&apos;s name is not one</source>
        <translation>ليست هذه تجربة يمكن فتحها: اسم الدرس ليس اسمًا</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: the lesson&apos;s step is not a whole number from 0 to %1</source>
        <translation>ليست هذه تجربة يمكن فتحها: خطوة الدرس ليست عددًا صحيحًا من 0 إلى ‏%1</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: the lesson&apos;s predictions are not a list of at most %1</source>
        <translation>ليست هذه تجربة يمكن فتحها: توقّعات الدرس ليست قائمة من ‏%1 على الأكثر</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: a prediction is neither null nor a whole number from 0 to %1</source>
        <translation>ليست هذه تجربة يمكن فتحها: يوجد توقّع ليس null ولا عددًا صحيحًا من 0 إلى ‏%1</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it is too long</source>
        <translation>ليست هذه تجربة يمكن فتحها: هي أطول من اللازم</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it does not begin with hessianlab:1:</source>
        <translation>ليست هذه تجربة يمكن فتحها: لا تبدأ بـ ⁦hessianlab:1:⁩</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it was made by a newer version of this program</source>
        <translation>ليست هذه تجربة يمكن فتحها: صُنعت بإصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it holds no settings</source>
        <translation>ليست هذه تجربة يمكن فتحها: لا تحوي إعدادات</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;norm&apos; is not a word</source>
        <translation>ليست هذه تجربة يمكن فتحها: &apos;norm&apos; ليس كلمة</translation>
    </message>
    <message>
        <source>unknown lab &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>مختبر مجهول &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>unknown lab &apos;%1&apos;; known: %2</source>
        <translation>مختبر مجهول &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>the loss is no longer finite at step %1; lower the learning rate (the last good weights are kept)</source>
        <translation>لم تعد الخسارة منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم (آخر أوزان سليمة محفوظة)</translation>
    </message>
    <message>
        <source>the weights to begin with belong to another network; choose the ones of their run</source>
        <translation>الأوزان التي يُبدأ بها تخصّ شبكة أخرى؛ اختر أوزان تشغيلها</translation>
    </message>
    <message>
        <source>the eigenfunction to show is %1; it must be from 0 to %2</source>
        <translation>الدالة الذاتية المطلوب إظهارها هي ‏%1؛ يجب أن تكون من 0 إلى ‏%2</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run (%1 pairs of units), but the network was changed; set it back, or reset to start afresh</source>
        <translation>يتابع الفرع بشبكة تشغيله (أزواج الوحدات: ‏%1)، لكن الشبكة تغيّرت؛ أعدها كما كانت، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>a frequency is %1; it must be from 1 to 64</source>
        <translation>أحد الترددات هو ‏%1؛ يجب أن يكون من 1 إلى 64</translation>
    </message>
    <message>
        <source>delta must be above 0</source>
        <translation>يجب أن يكون delta أكبر من 0</translation>
    </message>
    <message>
        <source>its tensors do not fit together; train again</source>
        <translation>موتّراته لا تتوافق؛ درّب من جديد</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run (%1), but the network was changed; set it back, or reset to start afresh</source>
        <translation>يتابع الفرع بشبكة تشغيله (‏%1)، لكن الشبكة تغيّرت؛ أعدها كما كانت، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>a branch goes on with the data of its run (%1), but the data set was changed; set it back, or reset to start afresh</source>
        <translation>يتابع الفرع ببيانات تشغيله (‏%1)، لكن مجموعة البيانات تغيّرت؛ أعدها كما كانت، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>a branch goes on with the data of its run, whose points were drawn with seed %1; set the seed back, or reset to start afresh</source>
        <translation>يتابع الفرع ببيانات تشغيله، وقد سُحبت نقاطها بالبذرة ‏%1؛ أعد البذرة كما كانت، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>the graph &apos;%1&apos; was not found (looked for %2 in %3); put %4, %5 and %6 into one folder and set the graph&apos;s folder (data.path) to it, or choose &apos;blocks&apos;, which is drawn here</source>
        <translation>لم يُعثر على الرسم البياني &apos;‏%1&apos; (جرى البحث عن ‏%2 في ‏%3)؛ ضع ‏%4 و ‏%5 و ‏%6 في مجلد واحد واضبط عليه مجلد الرسم البياني (data.path)، أو اختر &apos;blocks&apos; الذي يُولَّد هنا</translation>
    </message>
    <message>
        <source>a branch goes on with the graph of its run (%1), but the graph was changed; set it back, or reset to start afresh</source>
        <translation>يتابع الفرع بالرسم البياني لتشغيله (‏%1)، لكن الرسم البياني تغيّر؛ أعده كما كان، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>the picture has %1 values; it must have %2</source>
        <translation>للصورة قيم عددها ‏%1؛ يجب أن يكون عددها ‏%2</translation>
    </message>
    <message>
        <source>a walk goes at most 10 standard deviations from the mean code</source>
        <translation>لا تبعد الجولة عن متوسط الترميز أكثر من 10 انحرافات معيارية</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run, but the network was changed; set it back, or reset to start afresh</source>
        <translation>يتابع الفرع بشبكة تشغيله، لكن الشبكة تغيّرت؛ أعدها كما كانت، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>the tasks share %1 first and %2 last layers, but the network has %3; lower network.input_layers or network.output_layers, or give it more hidden layers</source>
        <translation>تتشارك المهام ‏%1 من الطبقات الأولى و ‏%2 من الطبقات الأخيرة، لكن عدد طبقات الشبكة ‏%3؛ خفّض network.input_layers أو network.output_layers، أو أعطها طبقات مخفية أكثر</translation>
    </message>
    <message>
        <source>the loss is no longer finite at step %1; lower the learning rate or the weights of the tasks (the last good weights are kept)</source>
        <translation>لم تعد الخسارة منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو أوزان المهام (آخر أوزان سليمة محفوظة)</translation>
    </message>
    <message>
        <source>a weight or a gradient has grown beyond all use at step %1; lower the learning rate or the weights of the tasks (the last good weights are kept)</source>
        <translation>كبر وزن أو تدرّج إلى حدّ لا ينفع معه عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو أوزان المهام (آخر أوزان سليمة محفوظة)</translation>
    </message>
    <message>
        <source>it holds other tensors than the network of its config.json; train again</source>
        <translation>يحوي موتّرات غير التي في شبكة ملفه config.json؛ درّب من جديد</translation>
    </message>
    <message>
        <source>not the weights of a network on the circle; open the folder that trained one</source>
        <translation>ليست أوزان شبكة على الدائرة؛ افتح المجلد الذي دُرّبت فيه واحدة</translation>
    </message>
    <message>
        <source>not the weights of a network on a graph; open the folder that trained one</source>
        <translation>ليست أوزان شبكة على رسم بياني؛ افتح المجلد الذي دُرّبت فيه واحدة</translation>
    </message>
    <message>
        <source>not the weights of a network of landmarks; open the folder that trained one</source>
        <translation>ليست أوزان شبكة معالم؛ افتح المجلد الذي دُرّبت فيه واحدة</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is missing or of another shape or type; train again</source>
        <translation>الموتّر &apos;‏%1&apos; ناقص أو شكله أو نوعه مختلف؛ درّب من جديد</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; holds values that are not finite; train again</source>
        <translation>في الموتّر &apos;‏%1&apos; قيم غير منتهية؛ درّب من جديد</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يكون من ‏%3 إلى ‏%4</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; has no layers here; list them as architecture.layers, or choose another network</source>
        <translation>البنية &apos;‏%1&apos; بلا طبقات هنا؛ اسردها في architecture.layers أو اختر شبكة أخرى</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; has no layers here; begin with its run, in the table of runs</source>
        <translation>البنية &apos;‏%1&apos; بلا طبقات هنا؛ ابدأ بتشغيلها من جدول التشغيلات</translation>
    </message>
    <message>
        <source>the imported network reads other inputs, or knows another number of classes, than the data set has; choose the data set that it was imported with</source>
        <translation>الشبكة المستوردة تقرأ مدخلات أخرى أو تعرف عدد أصناف آخر غير ما في مجموعة البيانات؛ اختر مجموعة البيانات التي استُوردت معها</translation>
    </message>
    <message>
        <source>architecture.name is &apos;%1&apos;, which cannot be built here; choose one that &apos;hessianlab-cli list architectures&apos; shows</source>
        <translation>قيمة architecture.name هي &apos;‏%1&apos;، وهي بنية لا يمكن بناؤها هنا؛ اختر واحدة مما يعرضه &apos;⁦hessianlab-cli list architectures⁩&apos;</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; has no hidden layers, but architecture.hidden lists %2; remove it or choose mlp</source>
        <translation>البنية &apos;‏%1&apos; بلا طبقات مخفية، لكن architecture.hidden يذكر منها ‏%2؛ أزله أو اختر mlp</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; needs pictures, but the data set has 2-D points; choose mlp-2d</source>
        <translation>البنية &apos;‏%1&apos; تحتاج إلى صور، لكن في مجموعة البيانات نقاطًا ثنائية الأبعاد؛ اختر mlp-2d</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; needs pictures, but the data set has rows of numbers; choose mlp</source>
        <translation>البنية &apos;‏%1&apos; تحتاج إلى صور، لكن في مجموعة البيانات صفوفًا من الأعداد؛ اختر mlp</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; needs pictures of at least %2×%3 pixels; choose mlp</source>
        <translation>البنية &apos;‏%1&apos; تحتاج إلى صور لا تقل عن ‏%2×‏%3 بكسل؛ اختر mlp</translation>
    </message>
    <message>
        <source>has no tensor whose name begins with &apos;%1&apos;; it holds none</source>
        <translation>لا موتّر يبدأ اسمه بـ &apos;‏%1&apos;؛ ليس في الملف أي موتّر</translation>
    </message>
    <message>
        <source>has no tensor whose name begins with &apos;%1&apos;; it holds %2</source>
        <translation>لا موتّر يبدأ اسمه بـ &apos;‏%1&apos;؛ في الملف ‏%2</translation>
    </message>
    <message>
        <source>holds the tensors none, but the architecture wants %1; rename them, in the order of the operations that have weights</source>
        <translation>لا موتّرات فيه، لكن البنية تطلب ‏%1؛ أعد تسميتها بترتيب العمليات التي لها أوزان</translation>
    </message>
    <message>
        <source>holds the tensors %1, but the architecture wants %2; rename them, in the order of the operations that have weights</source>
        <translation>فيه الموتّرات ‏%1، لكن البنية تطلب ‏%2؛ أعد تسميتها بترتيب العمليات التي لها أوزان</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is missing; the file holds %2, the architecture wants %3 (a layer without a bias has one of zeros)</source>
        <translation>الموتّر &apos;‏%1&apos; ناقص؛ في الملف ‏%2، والبنية تطلب ‏%3 (للطبقة بلا انحياز انحياز من أصفار)</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is missing; the file holds %2, the architecture wants %3 (where two layers share their weights, save a copy for each)</source>
        <translation>الموتّر &apos;‏%1&apos; ناقص؛ في الملف ‏%2، والبنية تطلب ‏%3 (إذا تشاركت طبقتان أوزانهما فاحفظ نسخة لكل منهما)</translation>
    </message>
    <message>
        <source>has %1 tensors, the architecture needs %2; it has no place for %3</source>
        <translation>عدد موتّراته ‏%1، والبنية تحتاج إلى ‏%2؛ ولا مكان فيها لـ ‏%3</translation>
    </message>
    <message>
        <source>&apos;name&apos; must be 1 to 64 letters, digits, &apos;.&apos;, &apos;-&apos; or &apos;_&apos;</source>
        <translation>يجب أن يتألف &apos;name&apos; من 1 إلى 64 من الحروف والأرقام و &apos;.&apos; و &apos;-&apos; و &apos;_&apos;</translation>
    </message>
    <message>
        <source>&apos;name&apos; is &apos;%1&apos;, as operation %2 is called already; choose another</source>
        <translation>&apos;name&apos; هو &apos;‏%1&apos;، وهو اسم العملية ‏%2 من قبل؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must be a list of names, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>يجب أن يكون &apos;inputs&apos; قائمة أسماء، مثل ⁦[&quot;a&quot;,&quot;b&quot;]⁩</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must be a list of 1 to 64 names, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>يجب أن يكون &apos;inputs&apos; قائمة من 1 إلى 64 اسمًا، مثل ⁦[&quot;a&quot;,&quot;b&quot;]⁩</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, as no operation is called; give one of them that name</source>
        <translation>يذكر &apos;inputs&apos; الاسم &apos;‏%1&apos;، ولا عملية بهذا الاسم؛ سمِّ به إحداها</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, as no operation is called; did you mean &apos;%2&apos;?</source>
        <translation>يذكر &apos;inputs&apos; الاسم &apos;‏%1&apos;، ولا عملية بهذا الاسم؛ هل قصدت &apos;‏%2&apos;؟</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, as no operation is called; known: %2</source>
        <translation>يذكر &apos;inputs&apos; الاسم &apos;‏%1&apos;، ولا عملية بهذا الاسم؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, which is operation %2; an operation can only read those that stand before it</source>
        <translation>يذكر &apos;inputs&apos; الاسم &apos;‏%1&apos;، وهو اسم العملية ‏%2؛ لا تقرأ العملية إلا ما يسبقها</translation>
    </message>
    <message>
        <source>nobody reads its result; name it in the &apos;inputs&apos; of a later operation, or remove it</source>
        <translation>لا أحد يقرأ نتيجتها؛ اذكرها في &apos;inputs&apos; لعملية لاحقة أو أزلها</translation>
    </message>
    <message>
        <source>this network has no hidden layer with weights before it; choose one with hidden layers, such as mlp</source>
        <translation>ليس في هذه الشبكة طبقة مخفية تسبقها أوزان؛ اختر شبكة ذات طبقات مخفية، مثل mlp</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;; it must be the number of an operation from %3 to %4, as the list of layers counts them, or the name of one</source>
        <translation>‏%1 هو &apos;‏%2&apos;؛ يجب أن يكون رقم عملية من ‏%3 إلى ‏%4 كما تعدّها قائمة الطبقات، أو اسم عملية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice</source>
        <translation>&apos;‏%1&apos; مكتوب مرتين</translation>
    </message>
    <message>
        <source>operation %1 &apos;%2&apos; has no settings; leave the field empty</source>
        <translation>ليس للعملية ‏%1 &apos;‏%2&apos; إعدادات؛ اترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no settings; leave the field empty</source>
        <translation>ليس لـ &apos;‏%1&apos; إعدادات؛ اترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no value; write, for example, &quot;%2&quot;</source>
        <translation>ليس لـ &apos;‏%1&apos; قيمة؛ اكتب مثلًا &quot;‏%2&quot;</translation>
    </message>
    <message>
        <source>operation %1 must be an object with a key &apos;op&apos;, for example {&quot;op&quot;:&quot;relu&quot;}</source>
        <translation>يجب أن تكون العملية ‏%1 كائنًا فيه مفتاح &apos;op&apos;، مثل ⁦{&quot;op&quot;:&quot;relu&quot;}⁩</translation>
    </message>
    <message>
        <source>must be an object with a key &apos;op&apos;, for example {&quot;op&quot;:&quot;relu&quot;}</source>
        <translation>يجب أن يكون كائنًا فيه مفتاح &apos;op&apos;، مثل ⁦{&quot;op&quot;:&quot;relu&quot;}⁩</translation>
    </message>
    <message>
        <source>operation %1 must have a text as its &apos;name&apos;</source>
        <translation>يجب أن يكون &apos;name&apos; العملية ‏%1 نصًا</translation>
    </message>
    <message>
        <source>must have a text as its &apos;name&apos;</source>
        <translation>يجب أن يكون &apos;name&apos; نصًا</translation>
    </message>
    <message>
        <source>operation %1 must have a list of names as its &apos;inputs&apos;, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>يجب أن تكون &apos;inputs&apos; العملية ‏%1 قائمة أسماء، مثل ⁦[&quot;a&quot;,&quot;b&quot;]⁩</translation>
    </message>
    <message>
        <source>must have a list of names as its &apos;inputs&apos;, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>يجب أن تكون &apos;inputs&apos; قائمة أسماء، مثل ⁦[&quot;a&quot;,&quot;b&quot;]⁩</translation>
    </message>
    <message>
        <source>operation %1 has a setting &apos;%2&apos; that is neither a number nor a word nor a list of numbers</source>
        <translation>للعملية ‏%1 إعداد &apos;‏%2&apos; ليس عددًا ولا كلمة ولا قائمة أعداد</translation>
    </message>
    <message>
        <source>has a setting &apos;%1&apos; that is neither a number nor a word nor a list of numbers</source>
        <translation>فيها إعداد &apos;‏%1&apos; ليس عددًا ولا كلمة ولا قائمة أعداد</translation>
    </message>
    <message>
        <source>a network has at least one operation; add one</source>
        <translation>في الشبكة عملية واحدة على الأقل؛ أضف عملية</translation>
    </message>
    <message>
        <source>no operation of this network has a name, so none is called &apos;%1&apos;</source>
        <translation>لا اسم لأي عملية في هذه الشبكة، فلا عملية اسمها &apos;‏%1&apos;</translation>
    </message>
    <message>
        <source>no operation of this network is called &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>لا عملية في هذه الشبكة اسمها &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟</translation>
    </message>
    <message>
        <source>no operation of this network is called &apos;%1&apos;; known: %2</source>
        <translation>لا عملية في هذه الشبكة اسمها &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>must be an object in braces: {&quot;input&quot;:[1,28,28],&quot;classes&quot;:10,&quot;operations&quot;:[…]}</source>
        <translation>يجب أن يكون كائنًا بين قوسين معقوفين: ⁦{&quot;input&quot;:[1,28,28],&quot;classes&quot;:10,&quot;operations&quot;:[…]}⁩</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; known are input, classes, operations</source>
        <translation>مفتاح مجهول &apos;‏%1&apos;؛ المعروف input و classes و operations</translation>
    </message>
    <message>
        <source>&apos;input&apos; must be [channels,height,width] or [values], all at least 1</source>
        <translation>يجب أن يكون &apos;input&apos; ⁦[channels,height,width]⁩ أو ⁦[values]⁩، وكلها 1 على الأقل</translation>
    </message>
    <message>
        <source>&apos;operations&apos; must be a list of at least one operation</source>
        <translation>يجب أن يكون &apos;operations&apos; قائمة فيها عملية واحدة على الأقل</translation>
    </message>
    <message>
        <source>has %1 operations; at most %2 are read</source>
        <translation>عدد العمليات ‏%1؛ يُقرأ منها ‏%2 على الأكثر</translation>
    </message>
    <message>
        <source>holds test data of other sizes than the network has; remove the folder, or put the network&apos;s own there</source>
        <translation>فيه بيانات اختبار بأحجام غير أحجام الشبكة؛ أزل المجلد أو ضع فيه بيانات الشبكة نفسها</translation>
    </message>
    <message>
        <source>its outputs here differ from those in %1 by %2, so the network is not the one that the file describes; export both again, and if that does not help, report it with the file</source>
        <translation>مخرجاتها هنا تختلف عن التي في ‏%1 بمقدار ‏%2، فليست الشبكة هي التي يصفها الملف؛ صدّر الاثنين من جديد، فإن لم ينفع ذلك فأبلغ عنه مع الملف</translation>
    </message>
    <message>
        <source>operation %1 gives more than 4 million values a sample; make it smaller</source>
        <translation>العملية ‏%1 تعطي أكثر من 4 ملايين قيمة لكل عيّنة؛ صغّرها</translation>
    </message>
    <message>
        <source>gives more than 4 million values a sample; make it smaller</source>
        <translation>تعطي أكثر من 4 ملايين قيمة لكل عيّنة؛ صغّرها</translation>
    </message>
    <message>
        <source>more than 268 million parameters; make it smaller</source>
        <translation>أكثر من 268 مليون معامل؛ صغّر الشبكة</translation>
    </message>
    <message>
        <source>the last operation must give one value per class (%1); end with {&quot;op&quot;:&quot;linear&quot;,&quot;out&quot;:%2}</source>
        <translation>يجب أن تعطي العملية الأخيرة قيمة لكل صنف (‏%1)؛ اختم بـ ⁦{&quot;op&quot;:&quot;linear&quot;,&quot;out&quot;:‏%2}⁩</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must name one operation; to read several, join them first with add or concat</source>
        <translation>يجب أن يذكر &apos;inputs&apos; عملية واحدة؛ لقراءة عدة عمليات اجمعها أولًا بـ add أو concat</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; did you mean &apos;%3&apos;?</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ هل قصدت &apos;‏%3&apos;؟</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; known: %3</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; leave it out: logits are wanted, and the loss has a softmax of its own</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ احذفها: المطلوب لوجيتات، وللخسارة softmax خاصة بها</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; leave it out: in a trained network it does nothing</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ احذفها: لا تفعل شيئًا في شبكة مدرَّبة</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; fold its mean, variance, weight and bias into a channel_affine</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ ادمج متوسطها وتباينها ووزنها وانحيازها في channel_affine</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; write &apos;piecewise_linear&apos;, for example with knots [0,6], slopes [0,1,0] and start 0</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ اكتب &apos;piecewise_linear&apos;، مثلًا بـ ⁦knots [0,6]⁩ و ⁦slopes [0,1,0]⁩ و ⁦start 0⁩</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; write &apos;global_avg_pool2d&apos;, which gives one value a channel</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ اكتب &apos;global_avg_pool2d&apos; التي تعطي قيمة لكل قناة</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; write &apos;%3&apos;</source>
        <translation>العملية ‏%1 &quot;‏%2&quot; مجهولة؛ اكتب &apos;‏%3&apos;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; did you mean &apos;%2&apos;?</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ هل قصدت &apos;‏%2&apos;؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known: %2</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; leave it out: logits are wanted, and the loss has a softmax of its own</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ احذفها: المطلوب لوجيتات، وللخسارة softmax خاصة بها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; leave it out: in a trained network it does nothing</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ احذفها: لا تفعل شيئًا في شبكة مدرَّبة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; fold its mean, variance, weight and bias into a channel_affine</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ ادمج متوسطها وتباينها ووزنها وانحيازها في channel_affine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; write &apos;piecewise_linear&apos;, for example with knots [0,6], slopes [0,1,0] and start 0</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ اكتب &apos;piecewise_linear&apos;، مثلًا بـ ⁦knots [0,6]⁩ و ⁦slopes [0,1,0]⁩ و ⁦start 0⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; write &apos;global_avg_pool2d&apos;, which gives one value a channel</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ اكتب &apos;global_avg_pool2d&apos; التي تعطي قيمة لكل قناة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; write &apos;%2&apos;</source>
        <translation>&quot;‏%1&quot; عملية مجهولة؛ اكتب &apos;‏%2&apos;</translation>
    </message>
    <message>
        <source>&apos;padding&apos; must be a whole number from 0 to 64, &quot;same&quot; or &quot;valid&quot;</source>
        <translation>يجب أن يكون &apos;padding&apos; عددًا صحيحًا من 0 إلى 64 أو &quot;same&quot; أو &quot;valid&quot;</translation>
    </message>
    <message>
        <source>&apos;padding&apos; can be &quot;same&quot; only at stride 1 with an odd kernel; write the number of pixels</source>
        <translation>لا يكون &apos;padding&apos; &quot;same&quot; إلا بخطوة نافذة 1 ونواة فردية؛ اكتب عدد البكسلات</translation>
    </message>
    <message>
        <source>&apos;padding&apos; must be at most half of &apos;kernel&apos;, so that every window sees the picture</source>
        <translation>يجب ألا يزيد &apos;padding&apos; على نصف &apos;kernel&apos; لترى كل نافذة الصورة</translation>
    </message>
    <message>
        <source>&apos;groups&apos; must divide the %1 channels it reads and the %2 that it gives</source>
        <translation>يجب أن يقسم &apos;groups&apos; عدد القنوات المقروءة ‏%1 وعدد القنوات الناتجة ‏%2</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must name at least two operations, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>يجب أن يذكر &apos;inputs&apos; عمليتين على الأقل، مثل ⁦[&quot;a&quot;,&quot;b&quot;]⁩</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must all have one shape, but one gives %1 and another %2</source>
        <translation>يجب أن يكون لكل &apos;inputs&apos; شكل واحد، لكن إحداها تعطي ‏%1 وأخرى ‏%2</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must have one height and width, or all be flat, but one gives %1 and another %2</source>
        <translation>يجب أن يكون لـ &apos;inputs&apos; ارتفاع واحد وعرض واحد، أو أن تكون كلها مسطّحة، لكن إحداها تعطي ‏%1 وأخرى ‏%2</translation>
    </message>
    <message>
        <source>&apos;op&apos; needs a flat input; put {&quot;op&quot;:&quot;flatten&quot;} before it</source>
        <translation>&apos;op&apos; تحتاج إلى مدخل مسطّح؛ ضع ⁦{&quot;op&quot;:&quot;flatten&quot;}⁩ قبلها</translation>
    </message>
    <message>
        <source>&apos;op&apos; needs an input of channels × height × width; it stands after a flat one</source>
        <translation>&apos;op&apos; تحتاج إلى مدخل من قنوات × ارتفاع × عرض؛ لكنها تأتي بعد مدخل مسطّح</translation>
    </message>
    <message>
        <source>&apos;out&apos; gives more than 268 million parameters; make it smaller</source>
        <translation>&apos;out&apos; يعطي أكثر من 268 مليون معامل؛ صغّره</translation>
    </message>
    <message>
        <source>&apos;out&apos; gives more parameters than can be trained in %1 MB of memory; make it smaller</source>
        <translation>&apos;out&apos; يعطي معاملات أكثر مما يمكن تدريبه في ذاكرة ‏%1 م.ب؛ صغّره</translation>
    </message>
    <message>
        <source>&apos;out&apos; gives more parameters than %1 holds values</source>
        <translation>&apos;out&apos; يعطي معاملات أكثر من القيم التي في ‏%1</translation>
    </message>
    <message>
        <source>&apos;knots&apos; must rise</source>
        <translation>يجب أن تتصاعد &apos;knots&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers, one per channel</source>
        <translation>يجب أن يكون &apos;‏%1&apos; قائمة أعداد، واحد لكل قناة، عددها ‏%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 to %3 numbers from -1000000 to 1000000</source>
        <translation>يجب أن يكون &apos;‏%1&apos; قائمة أعداد من ⁦-1000000⁩ إلى 1000000، وعددها من ‏%2 إلى ‏%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers from -1000000 to 1000000</source>
        <translation>يجب أن يكون &apos;‏%1&apos; قائمة أعداد من ⁦-1000000⁩ إلى 1000000، وعددها ‏%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from 0.000001 to 1000000</source>
        <translation>يجب أن يكون &apos;‏%1&apos; عددًا من 0.000001 إلى 1000000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from -1000000 to 1000000</source>
        <translation>يجب أن يكون &apos;‏%1&apos; عددًا من ⁦-1000000⁩ إلى 1000000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold numbers from 0.000001 to 1000000</source>
        <translation>يجب أن يحوي &apos;‏%1&apos; أعدادًا من 0.000001 إلى 1000000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold numbers from -1000000 to 1000000</source>
        <translation>يجب أن يحوي &apos;‏%1&apos; أعدادًا من ⁦-1000000⁩ إلى 1000000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3</source>
        <translation>يجب أن يكون &apos;‏%1&apos; عددًا صحيحًا من ‏%2 إلى ‏%3</translation>
    </message>
    <message>
        <source>&apos;bias&apos; is not a key of this operation: it always has one; remove the key, and where there is none put zeros into the weights&apos; file</source>
        <translation>&apos;bias&apos; ليس مفتاحًا لهذه العملية: لها انحياز دائمًا؛ أزل المفتاح، وحيث لا انحياز ضع أصفارًا في ملف الأوزان</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key of this operation; remove it or correct its spelling</source>
        <translation>&apos;‏%1&apos; ليس مفتاحًا لهذه العملية؛ أزله أو صحّح كتابته</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or is not a text</source>
        <translation>&apos;‏%1&apos; ناقص أو ليس نصًا</translation>
    </message>
    <message>
        <source>the network reads %1, but the data are %2; leave &quot;input&quot; out, or choose other data</source>
        <translation>الشبكة تقرأ ‏%1، لكن البيانات ‏%2؛ احذف &quot;input&quot; أو اختر بيانات أخرى</translation>
    </message>
    <message>
        <source>the network knows %1 classes, but the data have %2; leave &quot;classes&quot; out, or choose other data</source>
        <translation>عدد أصناف الشبكة ‏%1، لكن عددها في البيانات ‏%2؛ احذف &quot;classes&quot; أو اختر بيانات أخرى</translation>
    </message>
    <message>
        <source>must be a list of operations in brackets, for example [{&quot;op&quot;:&quot;flatten&quot;},{&quot;op&quot;:&quot;linear&quot;}]</source>
        <translation>يجب أن تكون قائمة عمليات بين قوسين مربعين، مثل ⁦[{&quot;op&quot;:&quot;flatten&quot;},{&quot;op&quot;:&quot;linear&quot;}]⁩</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in double precision on %1 of %2 samples; scale the weights down</source>
        <translation>مخرجات الشبكة غير منتهية بالدقة المضاعفة في ‏%1 من ‏%2 من العيّنات؛ صغّر الأوزان</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in single precision on %1 of %2 samples; use double precision or scale the weights down</source>
        <translation>مخرجات الشبكة غير منتهية بالدقة المفردة في ‏%1 من ‏%2 من العيّنات؛ احسب بالدقة المضاعفة أو صغّر الأوزان</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in double precision; scale the weights down</source>
        <translation>مخرجات الشبكة غير منتهية بالدقة المضاعفة؛ صغّر الأوزان</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in single precision; use double precision or scale the weights down</source>
        <translation>مخرجات الشبكة غير منتهية بالدقة المفردة؛ احسب بالدقة المضاعفة أو صغّر الأوزان</translation>
    </message>
    <message>
        <source>derivatives of the network are not finite in double precision; scale the weights down</source>
        <translation>مشتقات من الشبكة غير منتهية بالدقة المضاعفة؛ صغّر الأوزان</translation>
    </message>
    <message>
        <source>derivatives of the network are not finite in single precision; use double precision or scale the weights down</source>
        <translation>مشتقات من الشبكة غير منتهية بالدقة المفردة؛ احسب بالدقة المضاعفة أو صغّر الأوزان</translation>
    </message>
    <message>
        <source>the network&apos;s derivatives are not finite in double precision; scale the weights down</source>
        <translation>مشتقات الشبكة غير منتهية بالدقة المضاعفة؛ صغّر الأوزان</translation>
    </message>
    <message>
        <source>the network&apos;s derivatives are not finite in single precision; use double precision or scale the weights down</source>
        <translation>مشتقات الشبكة غير منتهية بالدقة المفردة؛ احسب بالدقة المضاعفة أو صغّر الأوزان</translation>
    </message>
    <message>
        <source>‖H‖, ‖g‖ or the losses are not finite in double precision; scale the weights down</source>
        <translation>⁦‖H‖⁩ أو ⁦‖g‖⁩ أو الخسائر غير منتهية بالدقة المضاعفة؛ صغّر الأوزان</translation>
    </message>
    <message>
        <source>‖H‖, ‖g‖ or the losses are not finite in single precision; use double precision or scale the weights down</source>
        <translation>⁦‖H‖⁩ أو ⁦‖g‖⁩ أو الخسائر غير منتهية بالدقة المفردة؛ احسب بالدقة المضاعفة أو صغّر الأوزان</translation>
    </message>
    <message>
        <source>squares of the network&apos;s derivatives are not finite in double precision; scale the weights down</source>
        <translation>مربعات مشتقات الشبكة غير منتهية بالدقة المضاعفة؛ صغّر الأوزان</translation>
    </message>
    <message>
        <source>squares of the network&apos;s derivatives are not finite in single precision; use double precision or scale the weights down</source>
        <translation>مربعات مشتقات الشبكة غير منتهية بالدقة المفردة؛ احسب بالدقة المضاعفة أو صغّر الأوزان</translation>
    </message>
    <message>
        <source>the lengths of derivatives are not finite in double precision; scale the weights down</source>
        <translation>أطوال المشتقات غير منتهية بالدقة المضاعفة؛ صغّر الأوزان</translation>
    </message>
    <message>
        <source>the lengths of derivatives are not finite in single precision; use double precision or scale the weights down</source>
        <translation>أطوال المشتقات غير منتهية بالدقة المفردة؛ احسب بالدقة المضاعفة أو صغّر الأوزان</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has type %2, expected %3; save all weights as 32-bit or all as 64-bit floats</source>
        <translation>نوع الموتّر &apos;‏%1&apos; هو ‏%2، والمنتظر ‏%3؛ احفظ كل الأوزان أعدادًا عائمة من 32 بت أو كلها من 64 بت</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has shape %2, the architecture needs %3</source>
        <translation>شكل الموتّر &apos;‏%1&apos; هو ‏%2، والبنية تحتاج إلى ‏%3</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; holds values that are not finite</source>
        <translation>في الموتّر &apos;‏%1&apos; قيم غير منتهية</translation>
    </message>
    <message>
        <source>not weights of this program (no format and architecture in the metadata); open weights made elsewhere by Open network …</source>
        <translation>ليست أوزان هذا البرنامج (لا format ولا architecture في البيانات الوصفية)؛ افتح الأوزان المصنوعة في مكان آخر بـ «فتح شبكة …»</translation>
    </message>
    <message>
        <source>has weights that are not finite, or are not once they are joined; train the network anew</source>
        <translation>فيها أوزان ليست منتهية، أو لا تبقى منتهية بعد دمجها؛ درّب الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) would give more than 4 million values a sample; such a network is too large</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) ستعطي أكثر من 4 ملايين قيمة لكل عيّنة؛ وشبكة كهذه أكبر من اللازم</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) would give the network many more weights than the file holds; give layers that share weights their own, or make the network smaller</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) ستعطي الشبكة أوزانًا أكثر بكثير مما في الملف؛ أعطِ الطبقات التي تتشارك الأوزان أوزانًا خاصة بها، أو صغّر الشبكة</translation>
    </message>
    <message>
        <source>its output is its input; there is nothing to look at</source>
        <translation>مخرجها هو مدخلها؛ لا شيء يُنظر إليه</translation>
    </message>
    <message>
        <source>becomes %1 operations; at most %2 are computed with</source>
        <translation>تصير ‏%1 من العمليات؛ ولا يُحسب بأكثر من ‏%2</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, is not there; copy it beside the network</source>
        <translation>‏%1، حيث تحفظ الشبكة قيمًا، غير موجود؛ انسخه إلى جانب الشبكة</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, is a link out of the network&apos;s folder, so it is not read; copy the file itself</source>
        <translation>‏%1، حيث تحفظ الشبكة قيمًا، رابط إلى خارج مجلد الشبكة، فلا يُقرأ؛ انسخ الملف نفسه</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, is no file, or too short; copy it again</source>
        <translation>‏%1، حيث تحفظ الشبكة قيمًا، ليس ملفًا، أو أقصر من اللازم؛ انسخه من جديد</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, cannot be read</source>
        <translation>‏%1، حيث تحفظ الشبكة قيمًا، تعذّرت قراءته</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) makes its constants larger than the file; export the network anew, with constants folded</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تجعل ثوابتها أكبر من الملف؛ صدّر الشبكة من جديد بثوابت مدمجة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) computes a constant from tensors that do not fit each other; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحسب ثابتًا من موتّرات لا يوافق بعضها بعضًا؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>is of opset %1, but opsets 9 to 17 are read; export it again with opset_version=13</source>
        <translation>من opset رقم ‏%1، ولا يُقرأ إلا opset من 9 إلى 17؛ صدّرها من جديد بـ opset_version=13</translation>
    </message>
    <message>
        <source>has 1 input and %1 outputs; a classifier has one picture and one row of logits: export it with those alone</source>
        <translation>لها مدخل واحد ومخارج عددها ‏%1؛ للمصنِّف صورة واحدة وصف واحد من اللوجيتات: صدّره بهما وحدهما</translation>
    </message>
    <message>
        <source>has %1 inputs and 1 output; a classifier has one picture and one row of logits: export it with those alone</source>
        <translation>لها مداخل عددها ‏%1 ومخرج واحد؛ للمصنِّف صورة واحدة وصف واحد من اللوجيتات: صدّره بهما وحدهما</translation>
    </message>
    <message>
        <source>has %1 inputs and %2 outputs; a classifier has one picture and one row of logits: export it with those alone</source>
        <translation>لها مداخل عددها ‏%1 ومخارج عددها ‏%2؛ للمصنِّف صورة واحدة وصف واحد من اللوجيتات: صدّره بهما وحدهما</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; is not of float32 or float64; export the network in one of them</source>
        <translation>مدخلها &apos;‏%1&apos; ليس من float32 ولا float64؛ صدّر الشبكة بأحدهما</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; has %2 dimensions; it must be a batch of pictures or of flat values</source>
        <translation>لمدخلها &apos;‏%1&apos; أبعاد عددها ‏%2؛ يجب أن يكون دفعة من الصور أو من القيم المسطّحة</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; has a dimension of %2, which no sample has; export the network anew</source>
        <translation>لمدخلها &apos;‏%1&apos; بُعد مقداره ‏%2، ولا عيّنة لها مثله؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>the mean and the deviation to normalise by must hold %1 numbers each, one a channel, or one</source>
        <translation>يجب أن يحوي كل من متوسط التسوية وانحرافها ‏%1 من الأعداد، واحدًا لكل قناة، أو عددًا واحدًا</translation>
    </message>
    <message>
        <source>the deviation to normalise by must be positive</source>
        <translation>يجب أن يكون انحراف التسوية موجبًا</translation>
    </message>
    <message>
        <source>the range of the inputs must go from a smaller number to a larger one</source>
        <translation>يجب أن يمتد مجال المدخلات من عدد أصغر إلى عدد أكبر</translation>
    </message>
    <message>
        <source>the order of channels can be turned round for pictures of three channels only</source>
        <translation>لا يمكن عكس ترتيب القنوات إلا للصور ذات القنوات الثلاث</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives &apos;%3&apos;, which something else gives already; the file is damaged</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تعطي &apos;‏%3&apos;، وهو ما يعطيه شيء آخر أصلًا؛ الملف تالف</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) depends on itself; the file is damaged, export it anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تعتمد على نفسها؛ الملف تالف، صدّره من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) holds a constant of a kind that is not read; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحوي ثابتًا من نوع لا يُقرأ؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads &apos;%3&apos;, which nothing gives; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ &apos;‏%3&apos;، ولا شيء يعطيه؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives nothing; the file is damaged</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لا تعطي شيئًا؛ الملف تالف</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) computes a constant in a way that is not read; export the network with constants folded</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحسب ثابتًا بطريقة لا تُقرأ؛ صدّر الشبكة بثوابت مدمجة</translation>
    </message>
    <message>
        <source>does not say how large its inputs are; export the network for inputs of one size</source>
        <translation>لا تقول ما حجم مدخلاتها؛ صدّر الشبكة لمدخلات ذات حجم واحد</translation>
    </message>
    <message>
        <source>its output &apos;%1&apos; does not depend on its input; export the network anew</source>
        <translation>مخرجها &apos;‏%1&apos; لا يعتمد على مدخلها؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>gives 1 value; a classifier gives one for each class, 2 to 10000: train it with a softmax over its classes</source>
        <translation>تعطي قيمة واحدة؛ يعطي المصنِّف قيمة لكل صنف، من 2 إلى 10000: درّبها بـ softmax على أصنافها</translation>
    </message>
    <message>
        <source>gives %1 values; a classifier gives one for each class, 2 to 10000: train it with a softmax over its classes</source>
        <translation>تعطي ‏%1 من القيم؛ يعطي المصنِّف قيمة لكل صنف، من 2 إلى 10000: درّبها بـ softmax على أصنافها</translation>
    </message>
    <message>
        <source>is no ONNX model (its bytes say nothing); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ليس نموذج ONNX (بايتاته لا تقول شيئًا)؛ أعطِ الملف الذي كتبته أداة تصدير مثل torch.onnx.export</translation>
    </message>
    <message>
        <source>is no ONNX model (it is %1); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ليس نموذج ONNX (بل هو ‏%1)؛ أعطِ الملف الذي كتبته أداة تصدير مثل torch.onnx.export</translation>
    </message>
    <message>
        <source>is no ONNX tensor (its bytes say nothing); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ليس موتّر ONNX (بايتاته لا تقول شيئًا)؛ أعطِ الملف الذي كتبته أداة تصدير مثل torch.onnx.export</translation>
    </message>
    <message>
        <source>is no ONNX tensor (it is %1); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ليس موتّر ONNX (بل هو ‏%1)؛ أعطِ الملف الذي كتبته أداة تصدير مثل torch.onnx.export</translation>
    </message>
    <message>
        <source>is no ONNX model (it has no graph or no opset); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ليس نموذج ONNX (لا رسم بياني فيه أو لا opset)؛ أعطِ الملف الذي كتبته أداة تصدير مثل torch.onnx.export</translation>
    </message>
    <message>
        <source>has more than %1 parts, which no network needs; export it anew</source>
        <translation>فيه أكثر من ‏%1 من الأجزاء، ولا شبكة تحتاج إليها؛ صدّره من جديد</translation>
    </message>
    <message>
        <source>has %1 nodes; at most %2 are read</source>
        <translation>فيه ‏%1 من العقد؛ ويُقرأ منها ‏%2 على الأكثر</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has an attribute &apos;%3&apos; of a type that its operator does not define; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها سمة &apos;‏%3&apos; من نوع لا يعرّفه معاملها؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins a constant that is not one number for all or one a channel; only those are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ ثابتًا ليس عددًا واحدًا للكل ولا عددًا لكل قناة؛ لا يُحسب إلا بهذين</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins one number a channel in a way that is no scale and no shift; only those are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ عددًا لكل قناة بطريقة ليست مقياسًا ولا إزاحة؛ لا يُحسب إلا بهذين</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) divides by 0 or holds a number that is not finite</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقسم على 0 أو تحوي عددًا غير منتهٍ</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins whole numbers with real ones; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ أعدادًا صحيحة إلى أعداد حقيقية؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins a number that is not finite</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ عددًا غير منتهٍ</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins values of different shapes; only such of one shape are added</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ قيمًا مختلفة الأشكال؛ لا يُجمع إلا ما له شكل واحد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) adds more than 64 values; add them in parts</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تجمع أكثر من 64 قيمة؛ اجمعها على أجزاء</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins values along another axis than the channels; only that is computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ قيمًا على محور غير محور القنوات؛ لا يُحسب إلا به</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins more than 64 values; join them in parts</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ أكثر من 64 قيمة؛ ضمّها على أجزاء</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins pictures of different sizes, or pictures and flat values; make them alike</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ صورًا مختلفة الأحجام، أو صورًا وقيمًا مسطّحة؛ اجعلها متماثلة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads %3 values; two are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ قيمًا عددها ‏%3؛ ولا يُحسب إلا بقيمتين</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins two values that both depend on the input, as gates and attention do, which is not computed with here; leave such a block out, or use a network of convolutions and linear layers</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضمّ قيمتين تعتمد كلتاهما على المدخل، كما تفعل البوابات والانتباه، ولا يُحسب بذلك هنا؛ احذف كتلة كهذه، أو استعمل شبكة من الالتفافات والطبقات الخطية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has settings that are not finite</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها إعدادات غير منتهية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has one slope a channel; only one slope for all is computed with: take leaky ReLU</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها ميل لكل قناة؛ ولا يُحسب إلا بميل واحد للكل: استعمل leaky ReLU</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bound that is not one number</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها حدّ ليس عددًا واحدًا</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bound that is not a number</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها حدّ ليس عددًا</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has strides that differ in height and width; only square ones are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها خطوات نافذة (strides) تختلف بين الارتفاع والعرض؛ لا يُحسب إلا بالمتساوية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has dilations that differ in height and width; only square ones are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها تباعدات (dilations) تختلف بين الارتفاع والعرض؛ لا يُحسب إلا بالمتساوية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has strides that are not between 1 and 64</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها خطوات نافذة (strides) لا تقع بين 1 و 64</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has dilations that are not between 1 and 64</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها تباعدات (dilations) لا تقع بين 1 و 64</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a kernel of %3×%4; only square ones are computed with: fill it with zeros to a square</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها نواة بحجم ‏%3×‏%4؛ ولا يُحسب إلا بالمربعة: أكملها بأصفار إلى مربع</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that are not four numbers; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها حشو (pads) ليس أربعة أعداد؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that are not between 0 and 64</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها حشو (pads) لا يقع بين 0 و 64</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bias that does not fit its weights; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها انحياز لا يوافق أوزانها؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bias that does not fit its weights</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها انحياز لا يوافق أوزانها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads the picture in groups, so the order of its channels cannot be turned round</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ الصورة في مجموعات، فلا يمكن عكس ترتيب قنواتها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights of %3×%4, but reads %5 values; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها أوزان بحجم ‏%3×‏%4، لكنها تقرأ ‏%5 من القيم؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights that are no matrix; flatten what it reads, and export anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها أوزان ليست مصفوفة؛ سطّح ما تقرؤه وصدّر من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads with fewer than 0 or more than 64 zeros, or cuts the picture</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحشو بأقل من 0 أو أكثر من 64 صفرًا، أو تقصّ الصورة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) convolves in %3 dimensions; only pictures are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تطوي في أبعاد عددها ‏%3؛ ولا يُحسب إلا بالصور</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads pictures with their channels last; export with channels first</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ صورًا قنواتها في آخر الأبعاد؛ صدّر والقنوات في أولها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) convolves flat values; only a 1×1 kernel without groups and pads can</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تطوي قيمًا مسطّحة؛ ولا تقدر على ذلك إلا نواة 1×1 دون مجموعات ولا حشو</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights for %3 channels in %4 groups, but reads %5 channels; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها أوزان لقنوات عددها ‏%3 في مجموعات عددها ‏%4، لكنها تقرأ قنوات عددها ‏%5؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a kernel that is larger than the picture of %3×%4 pixels that it reads; choose larger pictures</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها نواة أكبر من الصورة التي تقرؤها وحجمها ‏%3×‏%4 بكسل؛ اختر صورًا أكبر</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads its input transposed, which mixes samples; rewrite the layer as a plain linear one</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ مدخلها مبدَّلًا، وهذا يخلط العيّنات؛ أعد كتابة الطبقة طبقةً خطية عادية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) multiplies two values that both depend on the input, as attention does, which is not computed with here; use a network of convolutions and linear layers</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضرب قيمتين تعتمد كلتاهما على المدخل، كما يفعل الانتباه، ولا يُحسب بذلك هنا؛ استعمل شبكة من الالتفافات والطبقات الخطية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) multiplies something that is not flat; flatten it before</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تضرب شيئًا غير مسطّح؛ سطّحه قبلها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) normalises by the batch that it sees; call model.eval() before exporting</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تسوّي بحسب الدفعة التي تراها؛ استدعِ ⁦model.eval()⁩ قبل التصدير</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has %3 numbers for %4 channels; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها أعداد عددها ‏%3 لقنوات عددها ‏%4؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a variance that is not positive; train the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها تباين غير موجب؛ درّب الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) belongs to a set of operators of its own; export the network with standard operators alone</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تنتمي إلى مجموعة معاملات خاصة؛ صدّر الشبكة بالمعاملات المعيارية وحدها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes a part of a shape; export with an opset up to 14</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ جزءًا من شكل؛ صدّر بـ opset حتى 14</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) normalises by the sample that it sees, which is not computed with here; train with batch normalisation, or without</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تسوّي بحسب العيّنة التي تراها، ولا يُحسب بذلك هنا؛ درّب بتسوية الدفعات، أو دونها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is recurrent, which is not computed with here; use a feed-forward network</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تكرارية، ولا يُحسب بذلك هنا؛ استعمل شبكة أمامية التغذية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) chooses between computations; export a network without conditions and loops</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تختار بين حسابات؛ صدّر شبكة دون شروط ولا حلقات</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) computes with rounded numbers, which have no derivatives; export the float32 network</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحسب بأعداد مقرّبة لا مشتقات لها؛ صدّر شبكة float32</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is piecewise quadratic, which is not computed with here; train with SiLU, which is nearly the same</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تربيعية متقطّعة، ولا يُحسب بذلك هنا؛ درّب بـ SiLU، فهي تكاد تكون مثلها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) widens pictures, which classifiers seldom do and is not computed with here; leave it out</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) توسّع الصور، وقلّما تفعل المصنِّفات ذلك، ولا يُحسب به هنا؛ احذفها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) changes the size of pictures; give the network pictures of the size that it needs</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تغيّر حجم الصور؛ أعطِ الشبكة صورًا بالحجم الذي تحتاج إليه</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes the maximum of a whole picture; write a MaxPool as large as the picture</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ أكبر قيمة في صورة كاملة؛ اكتب MaxPool بحجم الصورة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives the class alone; end the network with the logits</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تعطي الصنف وحده؛ أنهِ الشبكة باللوجيتات</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes a part of its input, which is not computed with here; rewrite the layer without parts</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ جزءًا من مدخلها، ولا يُحسب بذلك هنا؛ أعد كتابة الطبقة دون أجزاء</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is an operator that is not computed with here; docs/your-own.md lists those that are: rewrite the layer with them, and export again</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) معامل لا يُحسب به هنا؛ يسرد docs/your-own.md ما يُحسب به: أعد كتابة الطبقة بها، وصدّر من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pools flat values; it needs a picture</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تجمّع قيمًا مسطّحة؛ وهي تحتاج إلى صورة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes the mean of flat values; it needs a picture</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ متوسط قيم مسطّحة؛ وهي تحتاج إلى صورة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads flat values; it needs a picture</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحشو قيمًا مسطّحة؛ وهي تحتاج إلى صورة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has no windows of height and width; only pictures are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) ليست لها نوافذ بارتفاع وعرض؛ ولا يُحسب إلا بالصور</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that follow from the word &apos;%3&apos;; give them as numbers</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها حشو (pads) يتبع من الكلمة &apos;‏%3&apos;؛ أعطه أعدادًا</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that are not four numbers from 0 on</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها حشو (pads) ليس أربعة أعداد من 0 فما فوق</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has windows or strides that differ in height and width; only square ones are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها نوافذ أو خطوات نافذة (strides) تختلف بين الارتفاع والعرض؛ لا يُحسب إلا بالمتساوية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pools with gaps (dilations), which is not computed with here; take windows without gaps</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تجمّع بفجوات (dilations)، ولا يُحسب بذلك هنا؛ استعمل نوافذ دون فجوات</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has windows larger than the picture of %3×%4 pixels that it reads; choose larger pictures</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها نوافذ أكبر من الصورة التي تقرؤها وحجمها ‏%3×‏%4 بكسل؛ اختر صورًا أكبر</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) lets windows reach beyond the picture (ceil_mode); export with ceil_mode=False or pad the picture</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تدع النوافذ تتجاوز الصورة (ceil_mode)؛ صدّر بـ ceil_mode=False أو احشُ الصورة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes the maximum of a picture that is not square; take square windows</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ أكبر قيمة في صورة غير مربعة؛ استعمل نوافذ مربعة</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads its sides by different numbers, which for a maximum cannot be done with zeros; pad all alike</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحشو جوانبها بأعداد مختلفة، ولا يمكن ذلك بالأصفار عند أخذ أكبر قيمة؛ احشُ الجوانب كلها بالتساوي</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is padded by more than half of its window; pad less</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) محشوّة بأكثر من نصف نافذتها؛ قلّل الحشو</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes means that do not count the pads; export with count_include_pad=True or without pads</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ متوسطات لا تعدّ الحشو (pads)؛ صدّر بـ count_include_pad=True أو دون حشو</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes a mean over something else than height and width; only that is computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ متوسطًا على غير الارتفاع والعرض؛ لا يُحسب إلا بهما</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads with mode &apos;%3&apos;; only zeros are computed with: take mode &apos;constant&apos;</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحشو بالنمط &apos;‏%3&apos;؛ ولا يُحسب إلا بالأصفار: استعمل النمط &apos;constant&apos;</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads with another number than 0; only zeros are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحشو بعدد غير 0؛ ولا يُحسب إلا بالأصفار</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads something else than height and width; only that is computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحشو غير الارتفاع والعرض؛ لا يُحسب إلا بهما</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives pictures with their channels last other dimensions; export with channels first</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تعطي صورًا قنواتها في آخر الأبعاد أبعادًا أخرى؛ صدّر والقنوات في أولها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives the batch another size, which mixes samples; keep the first dimension as it is</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تعطي الدفعة حجمًا آخر، وهذا يخلط العيّنات؛ أبقِ البُعد الأول كما هو</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a shape that is not whole numbers; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها شكل ليس أعدادًا صحيحة؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a shape that depends on the numbers it reads; export the network for inputs of one size</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها شكل يعتمد على الأعداد التي تقرؤها؛ صدّر الشبكة لمدخلات ذات حجم واحد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) turns dimensions round; only channels between first and last place are computed with</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تبدّل الأبعاد؛ ولا يُحسب إلا بنقل القنوات بين الموضع الأول والأخير</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) rounds to a type that is not computed with here; export the network in float32 or float64</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرّب إلى نوع لا يُحسب به هنا؛ صدّر الشبكة بـ float32 أو float64</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) drops values at random; call model.eval() before exporting</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تُسقط قيمًا عشوائيًا؛ استدعِ ⁦model.eval()⁩ قبل التصدير</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) stands in the middle of the network, as attention has it, which is not computed with here; use a network of convolutions and linear layers</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقع في وسط الشبكة، كما في الانتباه، ولا يُحسب بذلك هنا؛ استعمل شبكة من الالتفافات والطبقات الخطية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) goes over the batch; it must go over the classes</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تمتد على الدفعة؛ ويجب أن تمتد على الأصناف</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads a constant where it should read what was computed from the input; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ ثابتًا حيث ينبغي أن تقرأ ما حُسب من المدخل؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) lacks input %3; export the network anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) ينقصها المدخل ‏%3؛ صدّر الشبكة من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes its weights from what was computed from the input, which is not computed with here; give it weights of its own</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تأخذ أوزانها مما حُسب من المدخل، ولا يُحسب بذلك هنا؛ أعطها أوزانًا خاصة بها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights that are whole numbers; export the network in float32</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها أوزان هي أعداد صحيحة؛ صدّر الشبكة بـ float32</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) belongs to a function that is no activation known here; use ReLU, leaky ReLU, ELU, softplus, tanh, sigmoid, GELU, SiLU or a clip</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تنتمي إلى دالة ليست دالة تنشيط معروفة هنا؛ استعمل ReLU أو leaky ReLU أو ELU أو softplus أو tanh أو sigmoid أو GELU أو SiLU أو القصّ (Clip)</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads values in the dimensions %3 (without the batch), which are neither a picture nor flat values; flatten them before it</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ قيمًا بأبعاد ‏%3 (دون الدفعة)، وهي ليست صورة ولا قيمًا مسطّحة؛ سطّحها قبلها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads the picture with its channels in the order of the data; the order can be turned round only where a convolution or a linear layer reads the picture first</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ الصورة وقنواتها بترتيب البيانات؛ لا يمكن عكس الترتيب إلا حيث يقرأ الصورةَ أولًا التفاف أو طبقة خطية</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads pictures with their channels last; export the network with channels first</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ صورًا قنواتها في آخر الأبعاد؛ صدّر الشبكة والقنوات في أولها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads pictures that were flattened with their channels last; put a linear layer between, or export the network with channels first</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تقرأ صورًا سُطّحت وقنواتها في آخر الأبعاد؛ ضع بينهما طبقة خطية، أو صدّر الشبكة والقنوات في أولها</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is one of too many that scale or shift so many channels; join them into one</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) واحدة من عقد أكثر من اللازم تحجّم هذا العدد من القنوات أو تزيحه؛ ادمجها في واحدة</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has external data whose %2 is no number; export it anew</source>
        <translation>الموتّر &apos;‏%1&apos; له بيانات خارجية ‏%2 فيها ليس عددًا؛ صدّره من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has external data whose %3 is no number; export it anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها بيانات خارجية ‏%3 فيها ليس عددًا؛ صدّرها من جديد</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; keeps its values in &apos;%2&apos;, which is not inside the model&apos;s folder, so it is not read; save the model with its data beside it, or as one file</source>
        <translation>الموتّر &apos;‏%1&apos; يحفظ قيمه في &apos;‏%2&apos;، وهو ليس داخل مجلد النموذج، فلا يُقرأ؛ احفظ النموذج وبياناته إلى جانبه، أو ملفًا واحدًا</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) keeps its values in &apos;%3&apos;, which is not inside the model&apos;s folder, so it is not read; save the model with its data beside it, or as one file</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحفظ قيمها في &apos;‏%3&apos;، وهو ليس داخل مجلد النموذج، فلا يُقرأ؛ احفظ النموذج وبياناته إلى جانبه، أو ملفًا واحدًا</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has external data of %2 bytes where its shape needs %3; export it anew</source>
        <translation>الموتّر &apos;‏%1&apos; له بيانات خارجية من ‏%2 بايت حيث يحتاج شكله إلى ‏%3؛ صدّره من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has external data of %3 bytes where its shape needs %4; export it anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها بيانات خارجية من ‏%3 بايت حيث يحتاج شكلها إلى ‏%4؛ صدّرها من جديد</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has more than 8 dimensions; export it anew</source>
        <translation>الموتّر &apos;‏%1&apos; له أكثر من 8 أبعاد؛ صدّره من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has more than 8 dimensions; export it anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها أكثر من 8 أبعاد؛ صدّرها من جديد</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a shape that no tensor can have; the file is damaged, export it anew</source>
        <translation>الموتّر &apos;‏%1&apos; له شكل لا يمكن أن يكون لموتّر؛ الملف تالف، صدّره من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a shape that no tensor can have; the file is damaged, export it anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها شكل لا يمكن أن يكون لموتّر؛ الملف تالف، صدّره من جديد</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the type %2, which is not computed with here; export the network in float32 or float64</source>
        <translation>الموتّر &apos;‏%1&apos; نوعه ‏%2، ولا يُحسب به هنا؛ صدّر الشبكة بـ float32 أو float64</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has the type %3, which is not computed with here; export the network in float32 or float64</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) نوعها ‏%3، ولا يُحسب به هنا؛ صدّر الشبكة بـ float32 أو float64</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has external data that end too early; export it anew</source>
        <translation>الموتّر &apos;‏%1&apos; له بيانات خارجية تنتهي قبل أوانها؛ صدّره من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has external data that end too early; export it anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) لها بيانات خارجية تنتهي قبل أوانها؛ صدّرها من جديد</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; holds another number of values than its shape says; the file is damaged, export it anew</source>
        <translation>الموتّر &apos;‏%1&apos; يحوي عددًا من القيم غير ما يقوله شكله؛ الملف تالف، صدّره من جديد</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) holds another number of values than its shape says; the file is damaged, export it anew</source>
        <translation>العقدة &apos;‏%1&apos; (‏%2) تحوي عددًا من القيم غير ما يقوله شكلها؛ الملف تالف، صدّره من جديد</translation>
    </message>
    <message>
        <source>a network with the operation &apos;%1&apos; cannot be written as ONNX</source>
        <translation>لا يمكن كتابة شبكة فيها العملية &apos;‏%1&apos; بصيغة ONNX</translation>
    </message>
    <message>
        <source>the network is larger than the 2 GB that an ONNX file may have; export it as safetensors</source>
        <translation>الشبكة أكبر من 2 GB، وهو أقصى ما يجوز لملف ONNX؛ صدّرها بصيغة safetensors</translation>
    </message>
    <message>
        <source>epsilon is %1; it must be a finite number of at least 0</source>
        <translation>epsilon هو ‏%1؛ يجب أن يكون عددًا منتهيًا لا يقل عن 0</translation>
    </message>
    <message>
        <source>cw measures distances in l2 and does not work in linf; choose the norm l2</source>
        <translation>يقيس cw المسافات في l2 ولا يعمل في linf؛ اختر المعيار l2</translation>
    </message>
    <message>
        <source>attack &apos;%1&apos;: &apos;%2&apos; has no value; write NAME:KEY=VALUE, for example pgd:steps=100</source>
        <translation>الهجوم &apos;‏%1&apos;: ليس لـ &apos;‏%2&apos; قيمة؛ اكتب ⁦NAME:KEY=VALUE⁩، مثل ⁦pgd:steps=100⁩</translation>
    </message>
    <message>
        <source>attack &apos;%1&apos;: %2 is given twice; give it once</source>
        <translation>الهجوم &apos;‏%1&apos;: أُعطي ‏%2 مرتين؛ أعطه مرة واحدة</translation>
    </message>
    <message>
        <source>pgd: restarts is %1; it must be 1 without a random start, because every restart would be the same</source>
        <translation>pgd: قيمة restarts هي ‏%1؛ يجب أن تكون 1 دون بدء عشوائي، لأن كل بداية جديدة ستكون هي نفسها</translation>
    </message>
    <message>
        <source>samples is %1; it must be at least 1</source>
        <translation>samples هو ‏%1؛ يجب ألا يقل عن 1</translation>
    </message>
    <message>
        <source>every exact norm is 0, so that nothing can be compared; train the network first</source>
        <translation>كل معيار دقيق يساوي 0، فلا شيء يُقارَن؛ درّب الشبكة أولًا</translation>
    </message>
    <message>
        <source>products is %1; it must be from 1 to 1000</source>
        <translation>products هو ‏%1؛ يجب أن يكون من 1 إلى 1000</translation>
    </message>
    <message>
        <source>a map needs a 2-D data set; this network has other inputs</source>
        <translation>تحتاج الخريطة إلى مجموعة بيانات ثنائية البعد؛ ولهذه الشبكة مدخلات أخرى</translation>
    </message>
    <message>
        <source>a map must have 2 to 2000 columns and rows</source>
        <translation>يجب أن تكون للخريطة من 2 إلى 2000 من الأعمدة والصفوف</translation>
    </message>
    <message>
        <source>a map&apos;s left and lower limits must be finite and below its right and upper ones</source>
        <translation>يجب أن يكون حدّا الخريطة الأيسر والسفلي منتهيين وأصغر من حدّيها الأيمن والعلوي</translation>
    </message>
    <message>
        <source>unknown map layer &apos;%1&apos;; known are none, hessian, gradient, lambda_min</source>
        <translation>طبقة خريطة مجهولة &apos;‏%1&apos;؛ المعروف none و hessian و gradient و lambda_min</translation>
    </message>
    <message>
        <source>a map&apos;s eigenvectors stand at every cell or at every so many, not less</source>
        <translation>تُرسم المتجهات الذاتية للخريطة عند كل خلية أو كل عدد من الخلايا، لا أقل من ذلك</translation>
    </message>
    <message>
        <source>a point of the map must be finite</source>
        <translation>يجب أن تكون نقطة الخريطة منتهية</translation>
    </message>
    <message>
        <source>unknown estimator &apos;%1&apos;; known are exact, power, lanczos, ascent, auto</source>
        <translation>مقدِّر مجهول &apos;‏%1&apos;؛ المعروف exact و power و lanczos و ascent و auto</translation>
    </message>
    <message>
        <source>iterations is %1; it must be from 0 (default) to 10000</source>
        <translation>iterations هو ‏%1؛ يجب أن يكون من 0 (الافتراضي) إلى 10000</translation>
    </message>
    <message>
        <source>unknown start &apos;%1&apos;; known are random, gradient, both</source>
        <translation>بدء مجهول &apos;‏%1&apos;؛ المعروف random و gradient و both</translation>
    </message>
    <message>
        <source>count is %1; it must be from 1 to 200</source>
        <translation>count هو ‏%1؛ يجب أن يكون من 1 إلى 200</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2; did you mean &apos;%3&apos;?</source>
        <translation>المختبر &apos;‏%1&apos; لا يقيس ‏%2؛ هل قصدت &apos;‏%3&apos;؟</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2; known: %3</source>
        <translation>المختبر &apos;‏%1&apos; لا يقيس ‏%2؛ المعروف: ‏%3</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2; known: %3 and %4 more</source>
        <translation>المختبر &apos;‏%1&apos; لا يقيس ‏%2؛ المعروف: ‏%3 و‏%4 غيرها</translation>
    </message>
    <message>
        <source>no preset leads to these settings; choose one and change it</source>
        <translation>لا إعداد جاهزًا يؤدي إلى هذه الإعدادات؛ اختر واحدًا وغيّره</translation>
    </message>
    <message>
        <source>the training ended early</source>
        <translation>انتهى التدريب قبل أوانه</translation>
    </message>
    <message>
        <source>the training ended early: %1</source>
        <translation>انتهى التدريب قبل أوانه: ‏%1</translation>
    </message>
    <message>
        <source>%1 could not be measured</source>
        <translation>تعذّر قياس ‏%1</translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <translation>تعذّر قياس ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1 could not be measured: it was cancelled</source>
        <translation>تعذّر قياس ‏%1: أُلغي القياس</translation>
    </message>
    <message>
        <source>%1 needs a dense first layer</source>
        <translation>يحتاج ‏%1 إلى طبقة أولى كثيفة</translation>
    </message>
    <message>
        <source>%1 was not recorded; training.probe_every must be at least 1</source>
        <translation>‏%1 غير مسجَّل؛ يجب ألا يقل training.probe_every عن 1</translation>
    </message>
    <message>
        <source>epsilons: the list is empty; give at least one value, for example 0:0.2:0.02</source>
        <translation>epsilons: القائمة فارغة؛ أعطِ قيمة واحدة على الأقل، مثل ⁦0:0.2:0.02⁩</translation>
    </message>
    <message>
        <source>epsilons: more than 1000 values; use a coarser step</source>
        <translation>epsilons: أكثر من 1000 قيمة؛ استعمل خطوة أوسع</translation>
    </message>
    <message>
        <source>epsilons: %1 is not possible; each must be a finite number of at least 0</source>
        <translation>epsilons: القيمة ‏%1 غير ممكنة؛ يجب أن تكون كل قيمة عددًا منتهيًا لا يقل عن 0</translation>
    </message>
    <message>
        <source>epsilons: %1 does not lie above the value before it; sort them and leave out repetitions</source>
        <translation>epsilons: القيمة ‏%1 لا تعلو القيمة التي قبلها؛ رتّب القيم واحذف المكرّر منها</translation>
    </message>
    <message>
        <source>what is done of this evaluation is of another one; remove it to begin anew</source>
        <translation>ما أُنجز من هذا التقييم يخص تقييمًا آخر؛ أزله للبدء من جديد</translation>
    </message>
    <message>
        <source>attack &apos;%1&apos; does not look for the nearest adversarial input; choose deepfool, or cw in l2</source>
        <translation>الهجوم &apos;‏%1&apos; لا يبحث عن أقرب دخل عدائي؛ اختر deepfool، أو cw في l2</translation>
    </message>
    <message>
        <source>attacks: the list is empty; name at least one, for example pgd</source>
        <translation>attacks: القائمة فارغة؛ سمِّ هجومًا واحدًا على الأقل، مثل pgd</translation>
    </message>
    <message>
        <source>attacks: &apos;%1&apos; is named twice; name it once</source>
        <translation>attacks: ذُكر &apos;‏%1&apos; مرتين؛ اذكره مرة واحدة</translation>
    </message>
    <message>
        <source>at least one point must be attacked</source>
        <translation>يجب أن تُهاجَم نقطة واحدة على الأقل</translation>
    </message>
    <message>
        <source>index %1 is outside the test set; it must be from 0 to %2</source>
        <translation>الفهرس ‏%1 خارج مجموعة الاختبار؛ يجب أن يكون من 0 إلى ‏%2</translation>
    </message>
    <message>
        <source>arrows need a 2-D data set; this network has other inputs</source>
        <translation>تحتاج الأسهم إلى مجموعة بيانات ثنائية البعد؛ ولهذه الشبكة مدخلات أخرى</translation>
    </message>
    <message>
        <source>there is no test sample %1</source>
        <translation>لا توجد عيّنة اختبار رقمها ‏%1</translation>
    </message>
    <message>
        <source>this network has no first layer with weights of its own for each unit</source>
        <translation>ليس في هذه الشبكة طبقة أولى لكل وحدة فيها أوزانها</translation>
    </message>
    <message>
        <source>the inputs are points, so the first layer&apos;s weights are no pictures</source>
        <translation>المدخلات نقاط، فأوزان الطبقة الأولى ليست صورًا</translation>
    </message>
    <message>
        <source>the first layer of this network has no weights that are pictures</source>
        <translation>ليس في الطبقة الأولى من هذه الشبكة أوزان هي صور</translation>
    </message>
    <message>
        <source>the picture is %1, but the network takes %2</source>
        <translation>الصورة ‏%1، لكن الشبكة تأخذ ‏%2</translation>
    </message>
    <message>
        <source>the picture has values outside 0 to 1</source>
        <translation>في الصورة قيم خارج المجال من 0 إلى 1</translation>
    </message>
    <message>
        <source>samples is %1; it must be 0 or more</source>
        <translation>samples هو ‏%1؛ يجب أن يكون 0 أو أكثر</translation>
    </message>
    <message>
        <source>the reach must be a finite number above 0</source>
        <translation>يجب أن يكون المدى عددًا منتهيًا أكبر من 0</translation>
    </message>
    <message>
        <source>epsilon must be a finite number of at least 0</source>
        <translation>يجب أن يكون epsilon عددًا منتهيًا لا يقل عن 0</translation>
    </message>
    <message>
        <source>unknown direction &apos;%1&apos;; known are gradient, eigenvector, attack, random</source>
        <translation>اتجاه مجهول &apos;‏%1&apos;؛ المعروف gradient و eigenvector و attack و random</translation>
    </message>
    <message>
        <source>a slice must have an odd number of points from 3 to 2001</source>
        <translation>يجب أن يكون عدد نقاط المقطع فرديًا من 3 إلى 2001</translation>
    </message>
    <message>
        <source>a plane must have 2 to 501 columns and rows</source>
        <translation>يجب أن تكون للمستوي من 2 إلى 501 من الأعمدة والصفوف</translation>
    </message>
    <message>
        <source>this can be asked of a classifier only, and what trains here is a network on a graph</source>
        <translation>لا يُسأل هذا إلا عن مصنِّف، والذي يتدرّب هنا شبكة على رسم بياني</translation>
    </message>
    <message>
        <source>this can be asked of a classifier only, and what trains here is a network of landmarks</source>
        <translation>لا يُسأل هذا إلا عن مصنِّف، والذي يتدرّب هنا شبكة معالم</translation>
    </message>
    <message>
        <source>this can be asked of a classifier only, and what trains here is a circle</source>
        <translation>لا يُسأل هذا إلا عن مصنِّف، والذي يتدرّب هنا دائرة</translation>
    </message>
    <message>
        <source>this can be asked of a network on a graph only, and what trains here is a classifier</source>
        <translation>لا يُسأل هذا إلا عن شبكة على رسم بياني، والذي يتدرّب هنا مصنِّف</translation>
    </message>
    <message>
        <source>this can be asked of a network on a graph only, and what trains here is a network of landmarks</source>
        <translation>لا يُسأل هذا إلا عن شبكة على رسم بياني، والذي يتدرّب هنا شبكة معالم</translation>
    </message>
    <message>
        <source>this can be asked of a network on a graph only, and what trains here is a circle</source>
        <translation>لا يُسأل هذا إلا عن شبكة على رسم بياني، والذي يتدرّب هنا دائرة</translation>
    </message>
    <message>
        <source>this can be asked of a network of landmarks only, and what trains here is a classifier</source>
        <translation>لا يُسأل هذا إلا عن شبكة معالم، والذي يتدرّب هنا مصنِّف</translation>
    </message>
    <message>
        <source>this can be asked of a network of landmarks only, and what trains here is a network on a graph</source>
        <translation>لا يُسأل هذا إلا عن شبكة معالم، والذي يتدرّب هنا شبكة على رسم بياني</translation>
    </message>
    <message>
        <source>this can be asked of a network of landmarks only, and what trains here is a circle</source>
        <translation>لا يُسأل هذا إلا عن شبكة معالم، والذي يتدرّب هنا دائرة</translation>
    </message>
    <message>
        <source>this can be asked of a circle only, and what trains here is a classifier</source>
        <translation>لا يُسأل هذا إلا عن دائرة، والذي يتدرّب هنا مصنِّف</translation>
    </message>
    <message>
        <source>this can be asked of a circle only, and what trains here is a network on a graph</source>
        <translation>لا يُسأل هذا إلا عن دائرة، والذي يتدرّب هنا شبكة على رسم بياني</translation>
    </message>
    <message>
        <source>this can be asked of a circle only, and what trains here is a network of landmarks</source>
        <translation>لا يُسأل هذا إلا عن دائرة، والذي يتدرّب هنا شبكة معالم</translation>
    </message>
    <message>
        <source>the weights of step %1 are not kept; only those of step %2 are</source>
        <translation>أوزان الخطوة ‏%1 غير محفوظة؛ لم تُحفظ إلا أوزان الخطوة ‏%2</translation>
    </message>
    <message>
        <source>the bound needs dense layers of fewer than %1 inputs and units; this network has others</source>
        <translation>يحتاج الحدّ إلى طبقات كثيفة تقل مدخلاتها ووحداتها عن ‏%1؛ وفي هذه الشبكة غيرها</translation>
    </message>
    <message>
        <source>the bound needs a network whose weights are all those of dense layers, such as mlp</source>
        <translation>يحتاج الحدّ إلى شبكة أوزانها كلها أوزان طبقات كثيفة، مثل mlp</translation>
    </message>
    <message>
        <source>prior is %1; it must be from 0 to %2</source>
        <translation>prior هو ‏%1؛ يجب أن يكون من 0 إلى ‏%2</translation>
    </message>
    <message>
        <source>the bound needs two samples, one draw and a positive curvature weight at least</source>
        <translation>يحتاج الحدّ على الأقل إلى عيّنتين وسحب واحد ووزن موجب للانحناء</translation>
    </message>
    <message>
        <source>the bound needs two training samples at least</source>
        <translation>يحتاج الحدّ إلى عيّنتي تدريب على الأقل</translation>
    </message>
    <message>
        <source>top is %1; it must be from 1 to 100</source>
        <translation>top هو ‏%1؛ يجب أن يكون من 1 إلى 100</translation>
    </message>
    <message>
        <source>this network has no layer with weights</source>
        <translation>ليس في هذه الشبكة طبقة ذات أوزان</translation>
    </message>
    <message>
        <source>layer is %1; this network has the layers 0 to %2</source>
        <translation>layer هو ‏%1؛ في هذه الشبكة الطبقات من 0 إلى ‏%2</translation>
    </message>
    <message>
        <source>an ONNX file holds its architecture; leave layers and names empty</source>
        <translation>ملف ONNX يحوي بنيته؛ اترك الطبقات والأسماء فارغة</translation>
    </message>
    <message>
        <source>range, normalisation and channels are for ONNX files; write a &apos;normalise&apos; into the architecture instead</source>
        <translation>المجال والتسوية والقنوات لملفات ONNX؛ اكتب بدلًا منها &apos;normalise&apos; في البنية</translation>
    </message>
    <message>
        <source>a preset must be a JSON object</source>
        <translation>يجب أن يكون الإعداد الجاهز كائن JSON</translation>
    </message>
    <message>
        <source>&apos;default&apos; must be true or false</source>
        <translation>يجب أن يكون &apos;default&apos; إما true أو false</translation>
    </message>
    <message>
        <source>cannot read the presets in %1: %2</source>
        <translation>تعذّرت قراءة الإعدادات الجاهزة في ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a folder; move it away</source>
        <translation>تعذّرت كتابة ‏%1: إنه مجلد؛ انقله من هناك</translation>
    </message>
    <message>
        <source>cannot write %1: it is there, and not of this run; move it away</source>
        <translation>تعذّرت كتابة ‏%1: إنه موجود وليس من هذا التشغيل؛ انقله من هناك</translation>
    </message>
    <message>
        <source>%1 is missing, though the run wrote it; put it back</source>
        <translation>‏%1 ناقص مع أن التشغيل كتبه؛ أعده إلى مكانه</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: its end is missing, or it was changed; put the old one back</source>
        <translation>‏%1 ليس الملف الذي كتبه التشغيل: نهايته ناقصة أو أنه غُيّر؛ أعد الملف القديم إلى مكانه</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: its end is missing; put the old one back</source>
        <translation>‏%1 ليس الملف الذي كتبه التشغيل: نهايته ناقصة؛ أعد الملف القديم إلى مكانه</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: it was changed, or belongs to another run; put the old one back</source>
        <translation>‏%1 ليس الملف الذي كتبه التشغيل: غُيّر أو أنه يخص تشغيلًا آخر؛ أعد الملف القديم إلى مكانه</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: it was changed; put the old one back</source>
        <translation>‏%1 ليس الملف الذي كتبه التشغيل: غُيّر؛ أعد الملف القديم إلى مكانه</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: manifest.json does not list it; put the old one back</source>
        <translation>‏%1 ليس الملف الذي كتبه التشغيل: لا يذكره manifest.json؛ أعد الملف القديم إلى مكانه</translation>
    </message>
    <message>
        <source>%1 already holds a run; choose another folder, go on with &apos;hessianlab-cli resume %2&apos;, or remove this one</source>
        <translation>في ‏%1 تشغيل من قبل؛ اختر مجلدًا آخر، أو تابع بـ &apos;⁦hessianlab-cli resume ‏%2⁩&apos;، أو أزل هذا</translation>
    </message>
    <message>
        <source>%1 holds &apos;%2&apos;, which a run would overwrite; choose another folder</source>
        <translation>في ‏%1 الملف &apos;‏%2&apos; الذي سيستبدله التشغيل؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>%1 has no manifest.json, so it cannot be copied as a run</source>
        <translation>ليس في ‏%1 ملف manifest.json، فلا يمكن نسخه تشغيلًا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks a name; write for example λ &gt; 0.1 and data = moons</source>
        <translation>&apos;‏%1&apos; ينقصه اسم؛ اكتب مثلًا ⁦λ &gt; 0.1 and data = moons⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks a value; write for example λ &gt; 0.1 and data = moons</source>
        <translation>&apos;‏%1&apos; تنقصه قيمة؛ اكتب مثلًا ⁦λ &gt; 0.1 and data = moons⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number, so nothing is less or more; use = or ~</source>
        <translation>&apos;‏%1&apos; ليس عددًا، فلا شيء أصغر منه أو أكبر؛ استعمل = أو ~</translation>
    </message>
    <message>
        <source>%1 was written by a version that kept no state, so its training cannot go on; train it again</source>
        <translation>كتب ‏%1 إصدار من البرنامج لم يكن يحفظ الحالة، فلا يمكن متابعة تدريبه؛ درّبه من جديد</translation>
    </message>
    <message>
        <source>no state of this run can be read: %1</source>
        <translation>تعذّرت قراءة أي حالة لهذا التشغيل: ‏%1</translation>
    </message>
    <message>
        <source>%1 holds a network that was imported and has no training to go on with; ▶ trains its weights on, as a run of its own</source>
        <translation>في ‏%1 شبكة مستوردة لا تدريب لها ليُتابع؛ ▶ يتابع تدريب أوزانها في تشغيل خاص بها</translation>
    </message>
    <message>
        <source>this run was interrupted before its first save, so it begins anew</source>
        <translation>قُطع هذا التشغيل قبل حفظه الأول، فهو يبدأ من جديد</translation>
    </message>
    <message>
        <source>%1; going on from an earlier state, that of step %2</source>
        <translation>‏%1؛ يتابع من حالة سابقة، حالة الخطوة ‏%2</translation>
    </message>
    <message>
        <source>%1 is not a run folder: it has no config.json; choose the folder that train wrote</source>
        <translation>‏%1 ليس مجلد تشغيل: لا config.json فيه؛ اختر المجلد الذي كتبه train</translation>
    </message>
    <message>
        <source>%1 holds a run that was interrupted before its first save; &apos;hessianlab-cli resume %2&apos; begins it anew</source>
        <translation>في ‏%1 تشغيل قُطع قبل حفظه الأول؛ &apos;⁦hessianlab-cli resume ‏%2⁩&apos; يبدؤه من جديد</translation>
    </message>
    <message>
        <source>%1 holds no run (no config.json); choose the folder of a run</source>
        <translation>لا تشغيل في ‏%1 (لا config.json)؛ اختر مجلد تشغيل</translation>
    </message>
    <message>
        <source>%1 holds no weights yet (no model.safetensors); train at least one step</source>
        <translation>لا أوزان في ‏%1 بعد (لا model.safetensors)؛ درّب خطوة واحدة على الأقل</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>تعذّر إنشاء ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>تعذّر نقل ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>%1 is being trained by a program; stop that first</source>
        <translation>يدرّب برنامجٌ ‏%1 الآن؛ أوقفه أولًا</translation>
    </message>
    <message>
        <source>a branch goes on in the laboratory of its run (%1), but another was chosen; set it back, or reset to start afresh</source>
        <translation>يتابع الفرع في مختبر تشغيله (‏%1)، لكن اختير مختبر آخر؛ أعد اختياره، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>the network is not built yet; press run or step first</source>
        <translation>لم تُبنَ الشبكة بعد؛ اضغط أولًا تشغيل أو خطوة</translation>
    </message>
    <message>
        <source>the weights of step %1 are not kept; choose one of the stored steps</source>
        <translation>أوزان الخطوة ‏%1 غير محفوظة؛ اختر إحدى الخطوات المحفوظة</translation>
    </message>
    <message>
        <source>%1 holds no sample with finite values</source>
        <translation>لا عيّنة في ‏%1 قيمها منتهية</translation>
    </message>
    <message>
        <source>%1 is not a curvature.json of HessianLab; remove it and run the study again</source>
        <translation>‏%1 ليس curvature.json من HessianLab؛ أزله وشغّل الدراسة من جديد</translation>
    </message>
    <message>
        <source>%1 was measured at other radii than the study&apos;s; remove it and run the study again</source>
        <translation>قيس ‏%1 عند أنصاف أقطار غير أنصاف أقطار الدراسة؛ أزله وشغّل الدراسة من جديد</translation>
    </message>
    <message>
        <source>%1 holds a run with other settings than the study&apos;s; remove it, or give the study another folder with --out</source>
        <translation>في ‏%1 تشغيل بإعدادات غير إعدادات الدراسة؛ أزله، أو أعطِ الدراسة مجلدًا آخر بـ ⁦--out⁩</translation>
    </message>
    <message>
        <source>%1 holds no test accuracy; remove its folder and run the study again</source>
        <translation>لا دقة اختبار في ‏%1؛ أزل مجلده وشغّل الدراسة من جديد</translation>
    </message>
    <message>
        <source>use KEY=VALUE1,VALUE2, for example regularizer.strength=0.01,0.1,1</source>
        <translation>اكتب ⁦KEY=VALUE1,VALUE2⁩، مثل ⁦regularizer.strength=0.01,0.1,1⁩</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the grid twice</source>
        <translation>&apos;‏%1&apos; مذكور مرتين في شبكة القيم</translation>
    </message>
    <message>
        <source>the grid has more than 10000 cells</source>
        <translation>في شبكة القيم أكثر من 10000 خلية</translation>
    </message>
    <message>
        <source>the grid has more than %1 runs</source>
        <translation>في شبكة القيم أكثر من ‏%1 من التشغيلات</translation>
    </message>
    <message>
        <source>config must be an object in braces: a config.json</source>
        <translation>يجب أن يكون config كائنًا بين قوسين معقوفين: ملف config.json</translation>
    </message>
    <message>
        <source>the study must be an object in braces</source>
        <translation>يجب أن تكون الدراسة كائنًا بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>%1 must be an object with a name, for example {&quot;name&quot;: &quot;hessian-norm&quot;}</source>
        <translation>يجب أن يكون ‏%1 كائنًا ذا اسم، مثل ⁦{&quot;name&quot;: &quot;hessian-norm&quot;}⁩</translation>
    </message>
    <message>
        <source>%1 is missing; give a list such as [0.05, 0.1]</source>
        <translation>‏%1 ناقص؛ أعطِ قائمة مثل ⁦[0.05, 0.1]⁩</translation>
    </message>
    <message>
        <source>%1 is missing; give for example {&quot;linf&quot;: {&quot;epsilons&quot;: [0.05, 0.1]}}</source>
        <translation>‏%1 ناقص؛ أعطِ مثلًا ⁦{&quot;linf&quot;: {&quot;epsilons&quot;: [0.05, 0.1]}}⁩</translation>
    </message>
    <message>
        <source>%1 is missing; give a short name</source>
        <translation>‏%1 ناقص؛ أعطِ اسمًا قصيرًا</translation>
    </message>
    <message>
        <source>%1 is missing; give a title in quotes</source>
        <translation>‏%1 ناقص؛ أعطِ عنوانًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1 is missing; give a config.json without its regularizer</source>
        <translation>‏%1 ناقص؛ أعطِ config.json دون منظِّمه</translation>
    </message>
    <message>
        <source>%1 is missing; give a list of methods</source>
        <translation>‏%1 ناقص؛ أعطِ قائمة طرائق</translation>
    </message>
    <message>
        <source>%1 is missing; give an object with the regularizer&apos;s name</source>
        <translation>‏%1 ناقص؛ أعطِ كائنًا فيه اسم المنظِّم</translation>
    </message>
    <message>
        <source>%1 is missing; give a list such as [1, 2, 3]</source>
        <translation>‏%1 ناقص؛ أعطِ قائمة مثل ⁦[1, 2, 3]⁩</translation>
    </message>
    <message>
        <source>%1 is missing; give how the networks are attacked</source>
        <translation>‏%1 ناقص؛ اذكر كيف تُهاجَم الشبكات</translation>
    </message>
    <message>
        <source>%1 is missing; give the label of a method</source>
        <translation>‏%1 ناقص؛ أعطِ تسمية طريقة</translation>
    </message>
    <message>
        <source>%1 holds %2; it must be a number from %3 to %4</source>
        <translation>في ‏%1 القيمة ‏%2؛ يجب أن تكون عددًا من ‏%3 إلى ‏%4</translation>
    </message>
    <message>
        <source>%1 holds %2; it must be a whole number</source>
        <translation>في ‏%1 القيمة ‏%2؛ يجب أن تكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>%1 must be one line without control characters</source>
        <translation>يجب أن يكون ‏%1 سطرًا واحدًا بلا محارف تحكّم</translation>
    </message>
    <message>
        <source>%1 must be a list of at least one entry in brackets</source>
        <translation>يجب أن يكون ‏%1 قائمة فيها عنصر واحد على الأقل بين قوسين مربعين</translation>
    </message>
    <message>
        <source>%1 must ascend; %2 does not lie above its neighbour</source>
        <translation>يجب أن تتصاعد قيم ‏%1؛ القيمة ‏%2 لا تعلو جارتها</translation>
    </message>
    <message>
        <source>%1 holds %2 values; at most %3 are attacked</source>
        <translation>عدد القيم في ‏%1 هو ‏%2؛ يُهاجَم منها ‏%3 على الأكثر</translation>
    </message>
    <message>
        <source>%1 is %2, which is not one of the epsilons</source>
        <translation>‏%1 هو ‏%2، وليس من قيم epsilons</translation>
    </message>
    <message>
        <source>%1 must name linf, l2 or both</source>
        <translation>يجب أن يذكر ‏%1 المعيار linf أو l2 أو كليهما</translation>
    </message>
    <message>
        <source>config.regularizer stands with the methods; remove it here</source>
        <translation>مكان config.regularizer مع الطرائق؛ أزله من هنا</translation>
    </message>
    <message>
        <source>config.training.seed stands in &apos;seeds&apos;; remove it here</source>
        <translation>مكان config.training.seed في &apos;seeds&apos;؛ أزله من هنا</translation>
    </message>
    <message>
        <source>config.training.threads is 1 in a study, which runs cells side by side; remove it here</source>
        <translation>قيمة config.training.threads في الدراسة 1، فهي تشغّل الخلايا جنبًا إلى جنب؛ أزله من هنا</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; must be up to 40 letters, digits, - + . and _, for it names folders</source>
        <translation>يجب ألا يزيد ‏%1 &apos;‏%2&apos; على 40 من الحروف والأرقام و - + . و _، فهو يسمّي المجلدات</translation>
    </message>
    <message>
        <source>%1 needs its other half: give both &apos;key&apos; and &apos;strengths&apos;</source>
        <translation>‏%1 يحتاج إلى نصفه الآخر: أعطِ &apos;key&apos; و &apos;strengths&apos; معًا</translation>
    </message>
    <message>
        <source>%1 must not fix &apos;%2&apos;, which takes the strengths</source>
        <translation>يجب ألا يثبّت ‏%1 المفتاح &apos;‏%2&apos; الذي يأخذ الشدّات</translation>
    </message>
    <message>
        <source>%1 names no method; did you mean &apos;%2&apos;?</source>
        <translation>‏%1 لا يذكر طريقة؛ هل قصدت &apos;‏%2&apos;؟</translation>
    </message>
    <message>
        <source>%1 names no method; known: %2</source>
        <translation>‏%1 لا يذكر طريقة؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>two cells are both called %1; change a label</source>
        <translation>خليتان اسم كل منهما ‏%1؛ غيّر إحدى التسميتين</translation>
    </message>
    <message>
        <source>two methods are called &apos;%1&apos;; labels must differ</source>
        <translation>طريقتان اسم كل منهما &apos;‏%1&apos;؛ يجب أن تختلف التسميات</translation>
    </message>
    <message>
        <source>%1 is %2; this version reads 1</source>
        <translation>‏%1 هو ‏%2؛ هذا الإصدار يقرأ 1</translation>
    </message>
    <message>
        <source>%1 must be a method without strengths: it stands for strength 0 of the others</source>
        <translation>يجب أن يكون ‏%1 طريقة بلا شدّات: إنها تمثّل الشدّة 0 للطرائق الأخرى</translation>
    </message>
    <message>
        <source>%1 needs &apos;matched_accuracies&apos;, at which the two methods are compared</source>
        <translation>‏%1 يحتاج إلى &apos;matched_accuracies&apos; التي تُقارَن الطريقتان عندها</translation>
    </message>
    <message>
        <source>training.device is &apos;%1&apos;, but this program runs on the processor only; use cpu</source>
        <translation>قيمة training.device هي &apos;‏%1&apos;، لكن هذا البرنامج يعمل على المعالج فقط؛ استعمل cpu</translation>
    </message>
    <message>
        <source>the loss is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم تعد الخسارة منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the penalty is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم تعد العقوبة منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the gradient is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم يعد التدرّج منتهيًا عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the gradient has grown beyond all use at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>كبر التدرّج عند الخطوة ‏%1 حتى لم يعد نافعًا؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the norm of the weights is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم يعد معيار الأوزان منتهيًا عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the norm of the weights has grown beyond all use at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>كبر معيار الأوزان عند الخطوة ‏%1 حتى لم يعد نافعًا؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم تعد مخرجات الشبكة منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>derivatives of the network are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم تعد مشتقات من الشبكة منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>squares of the network&apos;s derivatives are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم تعد مربعات مشتقات الشبكة منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the lengths of derivatives are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>لم تعد أطوال المشتقات منتهية عند الخطوة ‏%1؛ خفّض معدّل التعلّم أو الشدّة (تبقى آخر أوزان صالحة محفوظة)</translation>
    </message>
    <message>
        <source>the weights to begin with belong to another network or other data; choose the ones of their run</source>
        <translation>الأوزان التي يُبدأ بها تخص شبكة أخرى أو بيانات أخرى؛ اختر أوزان تشغيلها</translation>
    </message>
    <message>
        <source>the state to go on from has no fitting &apos;%1&apos;; take one of an experiment with the same settings</source>
        <translation>ليس في الحالة التي يُتابَع منها &apos;‏%1&apos; ملائم؛ خذ حالة تجربة بالإعدادات نفسها</translation>
    </message>
    <message>
        <source>the state to go on from has no &apos;%1&apos;; take one of an experiment with the same settings</source>
        <translation>ليس في الحالة التي يُتابَع منها &apos;‏%1&apos;؛ خذ حالة تجربة بالإعدادات نفسها</translation>
    </message>
    <message>
        <source>holds a tensor of type %1, which no state has; the file is damaged</source>
        <translation>فيه موتّر من نوع ‏%1 لا يوجد في أي حالة؛ الملف تالف</translation>
    </message>
    <message>
        <source>is not the state of a training of this version</source>
        <translation>ليس حالة تدريب من هذا الإصدار</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one number; the file is damaged</source>
        <translation>&apos;‏%1&apos; ليس عددًا واحدًا؛ الملف تالف</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>مفتاح مجهول «‏%1»؛ المعروف: ‏%2 و‏%3 غيرها</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>الكمية «‏%1» غير معروفة؛ المعروفة: ‏%2 و‏%3 غيرها</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands nothing; expected %3</source>
        <translation>عند المحرف ‏%1 من «‏%2» لا يوجد شيء؛ المتوقع: ‏%3</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands &apos;%3&apos;; expected %4</source>
        <translation>عند المحرف ‏%1 من «‏%2» يوجد «‏%3»؛ المتوقع: ‏%4</translation>
    </message>
    <message>
        <source>%1 is null; it must be true or false</source>
        <translation>‏%1 هو null؛ يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>%1 is array; it must be true or false</source>
        <translation>‏%1 قائمة؛ يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>%1 is object; it must be true or false</source>
        <translation>‏%1 كائن؛ يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>%1 is null; it must be a text in quotes</source>
        <translation>‏%1 هو null؛ يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1 is array; it must be a text in quotes</source>
        <translation>‏%1 قائمة؛ يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1 is object; it must be a text in quotes</source>
        <translation>‏%1 كائن؛ يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1 is null; it must be a number</source>
        <translation>‏%1 هو null؛ يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>%1 is array; it must be a number</source>
        <translation>‏%1 قائمة؛ يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>%1 is object; it must be a number</source>
        <translation>‏%1 كائن؛ يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>%1 is null; it must be a whole number</source>
        <translation>‏%1 هو null؛ يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>%1 is array; it must be a whole number</source>
        <translation>‏%1 قائمة؛ يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>%1 is object; it must be a whole number</source>
        <translation>‏%1 كائن؛ يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>the setting holds characters that are not printable UTF-8</source>
        <translation>يحوي الإعداد محارف ليست من UTF-8 القابل للطباعة</translation>
    </message>
    <message>
        <source>%1 holds characters that are not printable UTF-8</source>
        <translation>‏%1 يحوي محارف ليست من UTF-8 القابل للطباعة</translation>
    </message>
    <message>
        <source>libarchive could not start: out of memory</source>
        <translation>تعذّر بدء libarchive: نفدت الذاكرة</translation>
    </message>
    <message>
        <source>cannot be read as a zip or tar archive (it is damaged); get the file again</source>
        <translation>تتعذّر قراءته أرشيف zip أو tar (هو تالف)؛ أعد جلب الملف</translation>
    </message>
    <message>
        <source>cannot be read as a zip or tar archive (it ends too early); get the file again</source>
        <translation>تتعذّر قراءته أرشيف zip أو tar (ينتهي قبل أوانه)؛ أعد جلب الملف</translation>
    </message>
    <message>
        <source>cannot be read as a zip or tar archive (%1); get the file again</source>
        <translation>تتعذّر قراءته أرشيف zip أو tar (‏%1)؛ أعد جلب الملف</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MiB, the most that is read; unpack it by hand and give the folder</source>
        <translation>حجمه بعد فك الضغط أكثر من ‏%1 MiB، وهو أقصى ما يُقرأ؛ فك ضغطه بنفسك وحدّد المجلد</translation>
    </message>
    <message>
        <source>holds more than %1 files, the most that are read; unpack it by hand and give the folder</source>
        <translation>يحوي أكثر من ‏%1 من الملفات، وهو أقصى ما يُقرأ؛ فك ضغطه بنفسك وحدّد المجلد</translation>
    </message>
    <message>
        <source>%1 is encrypted; unpack it by hand and give the folder</source>
        <translation>‏%1 مشفَّر؛ فك ضغط الأرشيف بنفسك وحدّد المجلد</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which is no whole number of records of %3 bytes; copy the file again, or choose the binary version of %4</source>
        <translation>‏%1 حجمه ‏%2 بايت، وليس هذا عددًا صحيحًا من السجلات التي حجم كل منها ‏%3 بايت؛ انسخ الملف من جديد، أو اختر النسخة الثنائية من ‏%4</translation>
    </message>
    <message>
        <source>record %1 has the label %2, but there are %3 classes, counted from 0; choose the binary version of %4</source>
        <translation>للسجل ‏%1 رقم الصنف ‏%2، لكن عدد الأصناف ‏%3 ويبدأ ترقيمها من 0؛ اختر النسخة الثنائية من ‏%4</translation>
    </message>
    <message>
        <source>%1 must hold the names of %2 classes, one a line; copy the file again or remove it</source>
        <translation>‏%1 يجب أن يحوي أسماء الأصناف وعددها ‏%2، اسمًا في كل سطر؛ انسخ الملف من جديد أو احذفه</translation>
    </message>
    <message>
        <source>%1 must hold the names of the classes, one a line, each once, at most %2 (it does not); mend it or remove it</source>
        <translation>‏%1 يجب أن يحوي أسماء الأصناف، اسمًا في كل سطر، كل اسم مرة واحدة، وعددها ‏%2 على الأكثر (وليس كذلك)؛ صحّح الملف أو احذفه</translation>
    </message>
    <message>
        <source>%1 must hold the names of the classes, one a line, each once, at most %2 (%3); mend it or remove it</source>
        <translation>‏%1 يجب أن يحوي أسماء الأصناف، اسمًا في كل سطر، كل اسم مرة واحدة، وعددها ‏%2 على الأكثر (‏%3)؛ صحّح الملف أو احذفه</translation>
    </message>
    <message>
        <source>must hold a label and the codes of its letters, such as &apos;1 65 97&apos;; mend it or remove it</source>
        <translation>يجب أن يحوي رقم صنف ورموز حروفه، مثل «⁦1 65 97⁩»؛ صحّح الملف أو احذفه</translation>
    </message>
    <message>
        <source>the format is not 1; a newer HessianLab wrote it</source>
        <translation>الصيغة ليست 1؛ كتب الملفَ إصدارٌ أحدث من HessianLab</translation>
    </message>
    <message>
        <source>%1 is not an estimators.json of HessianLab; compare the estimators again to replace it</source>
        <translation>‏%1 ليس ملف estimators.json من HessianLab؛ قارن المقدّرات من جديد لاستبداله</translation>
    </message>
    <message>
        <source>%1 must be an object in braces</source>
        <translation>‏%1 يجب أن يكون كائنًا بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>dataset.name is missing; name the data set, for example &quot;%1&quot;</source>
        <translation>⁦dataset.name⁩ ناقص؛ سمِّ مجموعة البيانات، مثلًا «‏%1»</translation>
    </message>
    <message>
        <source>must be a JSON object with the section &quot;%1&quot; at least</source>
        <translation>يجب أن يكون كائن JSON فيه القسم «‏%1» على الأقل</translation>
    </message>
    <message>
        <source>format is %1; this version reads %2</source>
        <translation>قيمة format هي ‏%1؛ وهذا الإصدار يقرأ ‏%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not SECTION.KEY=VALUE, for example regularizer.strength=0.5</source>
        <translation>«‏%1» ليس على صورة ⁦SECTION.KEY=VALUE⁩، مثلًا ⁦regularizer.strength=0.5⁩</translation>
    </message>
    <message>
        <source>has more than %1 cells; choose another file</source>
        <translation>فيه أكثر من ‏%1 من الخلايا؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>a quote is not closed; mend the line</source>
        <translation>علامة اقتباس لم تُغلق؛ صحّح السطر</translation>
    </message>
    <message>
        <source>letters follow a closed quote; mend the line</source>
        <translation>تلي علامةَ الاقتباس المغلقة حروفٌ؛ صحّح السطر</translation>
    </message>
    <message>
        <source>has no column &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>ليس فيه عمود «‏%1»؛ هل قصدت «‏%2»؟</translation>
    </message>
    <message>
        <source>has no column &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>ليس فيه عمود «‏%1»؛ المعروف: ‏%2 و‏%3 غيرها</translation>
    </message>
    <message>
        <source>has no column &apos;%1&apos;; known: %2</source>
        <translation>ليس فيه عمود «‏%1»؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>not a table in text form (it holds bytes of 0); save it as CSV with UTF-8</source>
        <translation>ليس جدولًا نصيًا (فيه بايتات قيمتها 0)؛ احفظه بصيغة CSV بترميز UTF-8</translation>
    </message>
    <message>
        <source>not a table in text form (%1); save it as CSV with UTF-8</source>
        <translation>ليس جدولًا نصيًا (‏%1)؛ احفظه بصيغة CSV بترميز UTF-8</translation>
    </message>
    <message>
        <source>holds no rows; choose another file</source>
        <translation>لا صفوف فيه؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>has only one column (nothing separates cells); points need two numbers and a class, with a comma, semicolon or tab between them</source>
        <translation>فيه عمود واحد فقط (لا شيء يفصل الخلايا)؛ تحتاج النقاط إلى عددين وصنف، بينها فاصلة أو فاصلة منقوطة أو علامة جدولة</translation>
    </message>
    <message>
        <source>has only one column (%1); points need two numbers and a class, with a comma, semicolon or tab between them</source>
        <translation>فيه عمود واحد فقط (‏%1)؛ تحتاج النقاط إلى عددين وصنف، بينها فاصلة أو فاصلة منقوطة أو علامة جدولة</translation>
    </message>
    <message>
        <source>has no column of numbers beside &apos;%1&apos;; choose another file, or name the column of the classes (dataset.label)</source>
        <translation>ليس فيه عمود أرقام غير «‏%1»؛ اختر ملفًا آخر، أو سمِّ عمود الأصناف (⁦dataset.label⁩)</translation>
    </message>
    <message>
        <source>has %1 cells, the first line has %2; mend the line</source>
        <translation>عدد خلاياه ‏%1، وعدد خلايا السطر الأول ‏%2؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the cell of &apos;%1&apos; is empty; mend or remove the line</source>
        <translation>خلية «‏%1» فارغة؛ صحّح السطر أو احذفه</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; is no number; mend or remove the line</source>
        <translation>«‏%1» في «‏%2» ليس عددًا؛ صحّح السطر أو احذفه</translation>
    </message>
    <message>
        <source>has no class in &apos;%1&apos;; mend or remove the line</source>
        <translation>لا صنف له في «‏%1»؛ صحّح السطر أو احذفه</translation>
    </message>
    <message>
        <source>%1 has not been measured</source>
        <translation>‏%1 لم يُقَس</translation>
    </message>
    <message>
        <source>has more than %1 MiB; choose a smaller graph</source>
        <translation>حجمه أكثر من ‏%1 MiB؛ اختر رسمًا بيانيًا أصغر</translation>
    </message>
    <message>
        <source>it is no text; choose a graph as text</source>
        <translation>ليس نصًا؛ اختر رسمًا بيانيًا نصيًا</translation>
    </message>
    <message>
        <source>it is %1; choose a graph as text</source>
        <translation>هو ‏%1؛ اختر رسمًا بيانيًا نصيًا</translation>
    </message>
    <message>
        <source>the label is missing; mend the line</source>
        <translation>الوسم ناقص؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the number of features is missing; mend the line</source>
        <translation>عدد السمات ناقص؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the feature is missing; mend the line</source>
        <translation>السمة ناقصة؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the second node is missing; mend the line</source>
        <translation>العقدة الثانية ناقصة؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the node is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>العقدة هي «‏%1»، وليست عددًا صحيحًا من ‏%2 إلى ‏%3؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the label is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>الوسم هو «‏%1»، وليس عددًا صحيحًا من ‏%2 إلى ‏%3؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the number of features is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>عدد السمات هو «‏%1»، وليس عددًا صحيحًا من ‏%2 إلى ‏%3؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the feature is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>السمة هي «‏%1»، وليست عددًا صحيحًا من ‏%2 إلى ‏%3؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the first node is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>العقدة الأولى هي «‏%1»، وليست عددًا صحيحًا من ‏%2 إلى ‏%3؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the second node is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>العقدة الثانية هي «‏%1»، وليست عددًا صحيحًا من ‏%2 إلى ‏%3؛ صحّح السطر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands where the line should end; mend the line</source>
        <translation>«‏%1» حيث ينبغي أن ينتهي السطر؛ صحّح السطر</translation>
    </message>
    <message>
        <source>has more than %1 nodes; choose a smaller graph</source>
        <translation>فيه أكثر من ‏%1 من العقد؛ اختر رسمًا بيانيًا أصغر</translation>
    </message>
    <message>
        <source>has more than %1 features; choose a smaller graph</source>
        <translation>فيه أكثر من ‏%1 من السمات؛ اختر رسمًا بيانيًا أصغر</translation>
    </message>
    <message>
        <source>has more than %1 edges; choose a smaller graph</source>
        <translation>فيه أكثر من ‏%1 من الحواف؛ اختر رسمًا بيانيًا أصغر</translation>
    </message>
    <message>
        <source>node %1 should stand here: nodes are counted from 0, in order; mend the line</source>
        <translation>ينبغي أن تكون هنا العقدة ‏%1: تُعدّ العقد من 0 بالترتيب؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the features do not ascend; mend the line</source>
        <translation>السمات ليست بترتيب تصاعدي؛ صحّح السطر</translation>
    </message>
    <message>
        <source>holds no node; choose a file with one line for each</source>
        <translation>لا عقد فيه؛ اختر ملفًا فيه سطر لكل عقدة</translation>
    </message>
    <message>
        <source>no node has a feature; choose a graph with features</source>
        <translation>ليست لأي عقدة سمة؛ اختر رسمًا بيانيًا له سمات</translation>
    </message>
    <message>
        <source>its labels tell no two classes apart; choose a graph with labels</source>
        <translation>وسومه لا تميّز بين صنفين؛ اختر رسمًا بيانيًا له وسوم</translation>
    </message>
    <message>
        <source>an edge leads from node %1 to itself; mend the line</source>
        <translation>حافة تصل العقدة ‏%1 بنفسها؛ صحّح السطر</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 stands there twice; keep one of them</source>
        <translation>الحافة بين ‏%1 و‏%2 مذكورة مرتين؛ أبقِ واحدة منهما</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of train, val and test; mend the line</source>
        <translation>«‏%1» ليس واحدًا من train و val و test؛ صحّح السطر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there a second time; mend the line</source>
        <translation>«‏%1» مذكور مرة ثانية؛ صحّح السطر</translation>
    </message>
    <message>
        <source>node %1 is named a second time; mend the line</source>
        <translation>العقدة ‏%1 مذكورة مرة ثانية؛ صحّح السطر</translation>
    </message>
    <message>
        <source>node %1 has no label; mend the line</source>
        <translation>العقدة ‏%1 بلا وسم؛ صحّح السطر</translation>
    </message>
    <message>
        <source>no node follows &apos;%1&apos;; mend the line</source>
        <translation>لا عقدة بعد «‏%1»؛ صحّح السطر</translation>
    </message>
    <message>
        <source>no line begins with &apos;%1&apos;; add one with its nodes</source>
        <translation>لا سطر يبدأ بـ «‏%1»؛ أضف سطرًا فيه عقده</translation>
    </message>
    <message>
        <source>not an IDX file of images (its first four bytes are wrong); choose another file</source>
        <translation>ليس ملف IDX لصور (بايتاته الأربعة الأولى مختلفة)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>not an IDX file of images (%1); choose another file</source>
        <translation>ليس ملف IDX لصور (‏%1)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>not an IDX file of labels (its first four bytes are wrong); choose another file</source>
        <translation>ليس ملف IDX لأصناف (بايتاته الأربعة الأولى مختلفة)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>not an IDX file of labels (%1); choose another file</source>
        <translation>ليس ملف IDX لأصناف (‏%1)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>holds signed bytes; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>يحوي بايتات ذات إشارة؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 16-bit whole numbers; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا صحيحة من 16 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 32-bit whole numbers; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا صحيحة من 32 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 32-bit floats; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 32 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 64-bit floats; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 64 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds signed bytes; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>يحوي بايتات ذات إشارة؛ ولا تُقرأ إلا البايتات، فاحفظ الأصناف بايتات من 0 إلى 9</translation>
    </message>
    <message>
        <source>holds 16-bit whole numbers; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>يحوي أعدادًا صحيحة من 16 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الأصناف بايتات من 0 إلى 9</translation>
    </message>
    <message>
        <source>holds 32-bit whole numbers; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>يحوي أعدادًا صحيحة من 32 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الأصناف بايتات من 0 إلى 9</translation>
    </message>
    <message>
        <source>holds 32-bit floats; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 32 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الأصناف بايتات من 0 إلى 9</translation>
    </message>
    <message>
        <source>holds 64-bit floats; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 64 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الأصناف بايتات من 0 إلى 9</translation>
    </message>
    <message>
        <source>holds bytes in 1 dimension, but images have 3 dimensions; choose another file</source>
        <translation>يحوي بايتات عدد أبعادها 1، لكن للصور 3 أبعاد؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>holds bytes in %1 dimensions, but images have 3 dimensions; choose another file</source>
        <translation>يحوي بايتات عدد أبعادها ‏%1، لكن للصور 3 أبعاد؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>holds bytes in %1 dimensions, but labels have 1 dimension; choose another file</source>
        <translation>يحوي بايتات عدد أبعادها ‏%1، لكن عدد أبعاد الأصناف 1؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>too short for an IDX header; the file is truncated</source>
        <translation>أقصر من ترويسة IDX؛ الملف مبتور</translation>
    </message>
    <message>
        <source>holds no items (a size in its header is 0); choose another file</source>
        <translation>لا عناصر فيه (حجم في ترويسته يساوي 0)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>its header promises more than 1 GiB of data, the most that is read</source>
        <translation>تَعِد ترويسته بأكثر من 1 GiB من البيانات، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>its header promises %1 items; at most %2 are read</source>
        <translation>تَعِد ترويسته بعدد ‏%1 من العناصر؛ ويُقرأ منها ‏%2 على الأكثر</translation>
    </message>
    <message>
        <source>its header promises %1 MiB of data, for which there is not enough memory here</source>
        <translation>تَعِد ترويسته بـ ‏%1 MiB من البيانات، ولا تكفي لها الذاكرة هنا</translation>
    </message>
    <message>
        <source>its header promises %1 bytes of data, but more follow; the file is damaged</source>
        <translation>تَعِد ترويسته بـ ‏%1 بايت من البيانات، لكن ما يليها أكثر؛ الملف تالف</translation>
    </message>
    <message>
        <source>its header promises %1 bytes of data, but %2 follow; the file is damaged</source>
        <translation>تَعِد ترويسته بـ ‏%1 بايت من البيانات، لكن يليها ‏%2؛ الملف تالف</translation>
    </message>
    <message>
        <source>label %1 at position %2; labels must be 0 to %3; for other classes choose the data set &apos;idx-folder&apos;</source>
        <translation>رقم الصنف ‏%1 في الموضع ‏%2؛ يجب أن تكون أرقام الأصناف من 0 إلى ‏%3؛ لأصناف أخرى اختر مجموعة البيانات «idx-folder»</translation>
    </message>
    <message>
        <source>not an IDX file of pictures (its first four bytes are wrong); choose another file</source>
        <translation>ليس ملف IDX لصور (بايتاته الأربعة الأولى مختلفة)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>not an IDX file of pictures (%1); choose another file</source>
        <translation>ليس ملف IDX لصور (‏%1)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>holds %1-dimensional data, but pictures have 3 or 4 dimensions; choose another file</source>
        <translation>يحوي بيانات عدد أبعادها ‏%1، لكن للصور 3 أو 4 أبعاد؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>holds %1-dimensional data, but labels have one dimension; choose another file</source>
        <translation>يحوي بيانات عدد أبعادها ‏%1، لكن للأصناف بعدًا واحدًا؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>holds signed bytes; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>يحوي بايتات ذات إشارة؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 16-bit whole numbers; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا صحيحة من 16 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 32-bit whole numbers; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا صحيحة من 32 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 32-bit floats; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 32 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds 64-bit floats; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 64 بت؛ ولا تُقرأ إلا البايتات، فاحفظ الصور بايتات من 0 إلى 255</translation>
    </message>
    <message>
        <source>holds signed bytes; save the labels as bytes, or as whole numbers of 16 or 32 bits</source>
        <translation>يحوي بايتات ذات إشارة؛ احفظ الأصناف بايتات، أو أعدادًا صحيحة من 16 أو 32 بت</translation>
    </message>
    <message>
        <source>holds 32-bit floats; save the labels as bytes, or as whole numbers of 16 or 32 bits</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 32 بت؛ احفظ الأصناف بايتات، أو أعدادًا صحيحة من 16 أو 32 بت</translation>
    </message>
    <message>
        <source>holds 64-bit floats; save the labels as bytes, or as whole numbers of 16 or 32 bits</source>
        <translation>يحوي أعدادًا بفاصلة عائمة من 64 بت؛ احفظ الأصناف بايتات، أو أعدادًا صحيحة من 16 أو 32 بت</translation>
    </message>
    <message>
        <source>its header promises more data than there is memory for here; choose a smaller file</source>
        <translation>تَعِد ترويسته ببيانات أكثر مما تتسع له الذاكرة هنا؛ اختر ملفًا أصغر</translation>
    </message>
    <message>
        <source>holds pictures of %1 or %2 channels; save them with 1 (grey) or 3 (red, green, blue)</source>
        <translation>يحوي صورًا عدد قنواتها ‏%1 أو ‏%2؛ احفظها بعدد 1 (رمادية) أو 3 (أحمر، أخضر، أزرق)</translation>
    </message>
    <message>
        <source>label %1 at position %2; labels are whole numbers from 0, or from 1</source>
        <translation>رقم الصنف ‏%1 في الموضع ‏%2؛ أرقام الأصناف أعداد صحيحة تبدأ من 0 أو من 1</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>يجب أن يكون كائنًا بين قوسين معقوفين</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>«‏%1» ناقص</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>‏%1 يجب أن يكون عددًا صحيحًا من ‏%2 إلى ‏%3</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>‏%1 يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes</source>
        <translation>‏%1 يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>‏%1 فارغ</translation>
    </message>
    <message>
        <source>set must be an object such as {&quot;training.epochs&quot;: 30}</source>
        <translation>set يجب أن يكون كائنًا مثل ⁦{&quot;training.epochs&quot;: 30}⁩</translation>
    </message>
    <message>
        <source>this is no draft of a lesson</source>
        <translation>هذا ليس مسودة درس</translation>
    </message>
    <message>
        <source>this version reads manifests of format %1</source>
        <translation>هذا الإصدار يقرأ ملفات البيان ذات الصيغة ‏%1</translation>
    </message>
    <message>
        <source>it is not a JSON object; the file is damaged or was changed</source>
        <translation>ليس كائن JSON؛ الملف تالف أو قد غُيّر</translation>
    </message>
    <message>
        <source>its own checksum is wrong; the file is damaged or was changed</source>
        <translation>مجموع التحقق الخاص به خاطئ؛ الملف تالف أو قد غُيّر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing; the file is damaged or was changed</source>
        <translation>«‏%1» ناقص؛ الملف تالف أو قد غُيّر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2 hexadecimal digits; the file is damaged or was changed</source>
        <translation>«‏%1» ليس ‏%2 من الأرقام الست عشرية؛ الملف تالف أو قد غُيّر</translation>
    </message>
    <message>
        <source>the entry of &apos;%1&apos; must hold bytes and sha256; the file is damaged or was changed</source>
        <translation>مدخل «‏%1» يجب أن يحوي bytes و sha256؛ الملف تالف أو قد غُيّر</translation>
    </message>
    <message>
        <source>the length of &apos;%1&apos; is impossible; the file is damaged or was changed</source>
        <translation>طول «‏%1» مستحيل؛ الملف تالف أو قد غُيّر</translation>
    </message>
    <message>
        <source>cannot write %1: %2; its last line is incomplete</source>
        <translation>تعذّرت كتابة ‏%1: ‏%2؛ سطره الأخير غير مكتمل</translation>
    </message>
    <message>
        <source>cannot go on with %1: another program has changed it</source>
        <translation>تعذّرت المتابعة مع ‏%1: غيّره برنامج آخر</translation>
    </message>
    <message>
        <source>cannot read %1: its rows are lost</source>
        <translation>تعذّرت قراءة ‏%1: ضاعت أسطره</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in column %2 is no number</source>
        <translation>«‏%1» في العمود ‏%2 ليس عددًا</translation>
    </message>
    <message>
        <source>two columns are called %1; remove one of them</source>
        <translation>عمودان اسمهما ‏%1؛ احذف أحدهما</translation>
    </message>
    <message>
        <source>its first line has no column &apos;step&apos;; is this a metrics.csv of a run?</source>
        <translation>ليس في سطره الأول عمود «step»؛ أهذا ملف metrics.csv لتشغيل؟</translation>
    </message>
    <message>
        <source>%1 line %2 has no step; is this a metrics.csv of a run?</source>
        <translation>‏%1 السطر ‏%2 بلا خطوة؛ أهذا ملف metrics.csv لتشغيل؟</translation>
    </message>
    <message>
        <source>%1 line %2 has an earlier step than the line before it</source>
        <translation>‏%1 السطر ‏%2 خطوته أسبق من خطوة السطر الذي قبله</translation>
    </message>
    <message>
        <source>%1 line %2 has %3 cells where the header has %4</source>
        <translation>‏%1 السطر ‏%2 عدد خلاياه ‏%3، وعدد خلايا سطر العناوين ‏%4</translation>
    </message>
    <message>
        <source>%1 is empty; a metrics.csv begins with a line of column names</source>
        <translation>‏%1 فارغ؛ يبدأ ملف metrics.csv بسطر من أسماء الأعمدة</translation>
    </message>
    <message>
        <source>its NumPy header is damaged; save the array again with numpy.save</source>
        <translation>ترويسة NumPy فيه تالفة؛ احفظ المصفوفة من جديد بـ ⁦numpy.save⁩</translation>
    </message>
    <message>
        <source>holds records of several fields; save pictures and labels as plain arrays</source>
        <translation>يحوي سجلات من عدة حقول؛ احفظ الصور والأصناف مصفوفات بسيطة</translation>
    </message>
    <message>
        <source>holds pickled Python objects, which could run any program and are never read; save it as an array of numbers (dtype uint8 or float32)</source>
        <translation>يحوي كائنات Python بصيغة pickle، وهي قادرة على تنفيذ أي برنامج ولا تُقرأ أبدًا؛ احفظه مصفوفة أعداد (dtype uint8 أو float32)</translation>
    </message>
    <message>
        <source>holds items of NumPy&apos;s type &apos;%1&apos;; read are u1, i1, u2, i2, u4, i4, i8, f4 and f8, little-endian: convert it with astype</source>
        <translation>يحوي عناصر من نوع NumPy «‏%1»؛ تُقرأ ⁦u1, i1, u2, i2, u4, i4, i8, f4⁩ و f8 بترتيب little-endian: حوّله بـ astype</translation>
    </message>
    <message>
        <source>is stored in Fortran order; save numpy.ascontiguousarray of it</source>
        <translation>مخزَّن بترتيب Fortran؛ احفظ ⁦numpy.ascontiguousarray⁩ منه</translation>
    </message>
    <message>
        <source>holds no items (a size in its shape is 0); choose another file</source>
        <translation>لا عناصر فيه (حجم في شكله يساوي 0)؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>holds a single number; save an array with a row for each sample</source>
        <translation>يحوي عددًا واحدًا؛ احفظ مصفوفة فيها صف لكل عيّنة</translation>
    </message>
    <message>
        <source>The last layer (operation %1) is made anew, as the network of %2 tells %3 classes apart and these data have %4.</source>
        <translation>تُنشأ الطبقة الأخيرة (العملية ‏%1) من جديد، إذ تميّز شبكة ‏%2 بين ‏%3 من الأصناف، ولهذه البيانات ‏%4.</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; they are numbered from 0 to %2</source>
        <translation>dataset.classes: لا صنف &apos;‏%1&apos; في مجموعة البيانات؛ الأصناف مرقّمة من 0 إلى ‏%2</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>dataset.classes: لا صنف &apos;‏%1&apos; في مجموعة البيانات؛ هل قصدت &apos;‏%2&apos;؟</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; known: %2</source>
        <translation>dataset.classes: لا صنف &apos;‏%1&apos; في مجموعة البيانات؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>dataset.classes: لا صنف &apos;‏%1&apos; في مجموعة البيانات؛ المعروف: ‏%2 و‏%3 غيرها</translation>
    </message>
    <message>
        <source>dataset.classes names &apos;%1&apos; twice; name each class once</source>
        <translation>يذكر dataset.classes الصنف &apos;‏%1&apos; مرتين؛ اذكر كل صنف مرة واحدة</translation>
    </message>
    <message>
        <source>dataset.classes names one class alone; a classifier needs at least two</source>
        <translation>لا يذكر dataset.classes إلا صنفًا واحدًا؛ يحتاج المصنِّف إلى صنفين على الأقل</translation>
    </message>
    <message>
        <source>dataset.classes leaves no training samples; name classes that have some</source>
        <translation>لا يُبقي dataset.classes أي عيّنات تدريب؛ اذكر أصنافًا لها عيّنات تدريب</translation>
    </message>
    <message>
        <source>dataset.classes leaves no test samples; name classes that have some</source>
        <translation>لا يُبقي dataset.classes أي عيّنات اختبار؛ اذكر أصنافًا لها عيّنات اختبار</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; it must be &apos;class NODE CLASS&apos;, &apos;part NODE PART&apos;, &apos;join NODE NODE&apos; or &apos;cut NODE NODE&apos;</source>
        <translation>&apos;‏%1&apos; ليس تعديلًا لرسم بياني؛ يجب أن يكون &apos;⁦class NODE CLASS⁩&apos; أو &apos;⁦part NODE PART⁩&apos; أو &apos;⁦join NODE NODE⁩&apos; أو &apos;⁦cut NODE NODE⁩&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; &apos;%2&apos; is not the number of a node or class</source>
        <translation>&apos;‏%1&apos; ليس تعديلًا لرسم بياني؛ &apos;‏%2&apos; ليس رقم عقدة أو صنف</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; the parts are train, validation and test</source>
        <translation>&apos;‏%1&apos; ليس تعديلًا لرسم بياني؛ الأجزاء هي train و validation و test</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; a node is no neighbour of itself</source>
        <translation>&apos;‏%1&apos; ليس تعديلًا لرسم بياني؛ لا تكون العقدة جارة لنفسها</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; the edits are class, part, join and cut</source>
        <translation>&apos;‏%1&apos; ليس تعديلًا لرسم بياني؛ التعديلات هي class و part و join و cut</translation>
    </message>
    <message>
        <source>more than %1 edits of a graph</source>
        <translation>أكثر من ‏%1 من تعديلات الرسم البياني</translation>
    </message>
    <message>
        <source>only some samples say their certified radius</source>
        <translation>بعض العيّنات فقط تذكر نصف قطرها الموثَّق</translation>
    </message>
    <message>
        <source>holds a character that is none of letters, digits, θ, π and + - * / ^ ( ) .</source>
        <translation>يحوي محرفًا ليس حرفًا ولا رقمًا ولا θ ولا π ولا واحدًا من ⁦+ - * / ^ ( ) .⁩</translation>
    </message>
    <message>
        <source>a number, θ, π, a function such as cos(θ), or &apos;(&apos;</source>
        <translation>عدد أو θ أو π أو دالة مثل ⁦cos(θ)⁩ أو &apos;(&apos;</translation>
    </message>
    <message>
        <source>unknown word &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>كلمة مجهولة &apos;‏%1&apos;؛ هل قصدت &apos;‏%2&apos;؟</translation>
    </message>
    <message>
        <source>unknown word &apos;%1&apos;; known: %2</source>
        <translation>كلمة مجهولة &apos;‏%1&apos;؛ المعروف: ‏%2</translation>
    </message>
    <message>
        <source>its network does not fit: it reads inputs of %1 values, and the data have %2; choose data of that kind, or begin from another run</source>
        <translation>شبكته غير ملائمة: تقرأ مدخلات من ‏%1 من القيم، وللبيانات ‏%2؛ اختر بيانات من ذلك النوع، أو ابدأ من تشغيل آخر</translation>
    </message>
    <message>
        <source>its network does not fit: it has %1 operations, and this one has %2; choose the network of that run (architecture), or begin from another run</source>
        <translation>شبكته غير ملائمة: عدد عملياتها ‏%1، وعدد عمليات هذه الشبكة ‏%2؛ اختر شبكة ذلك التشغيل (architecture)، أو ابدأ من تشغيل آخر</translation>
    </message>
    <message>
        <source>its network does not fit: its operation %1 is %2, and here it is %3; choose the network of that run (architecture), or begin from another run</source>
        <translation>شبكته غير ملائمة: عمليتها ‏%1 هي ‏%2، وهي هنا ‏%3؛ اختر شبكة ذلك التشغيل (architecture)، أو ابدأ من تشغيل آخر</translation>
    </message>
    <message>
        <source>data.edits names node %1, and the graph has nodes 0 to %2; take that edit out, or all of them</source>
        <translation>يذكر data.edits العقدة ‏%1، وعقد الرسم البياني من 0 إلى ‏%2؛ احذف ذلك التعديل أو التعديلات كلها</translation>
    </message>
    <message>
        <source>data.edits names class %1, and the graph has classes 0 to %2; take that edit out, or all of them</source>
        <translation>يذكر data.edits الصنف ‏%1، وأصناف الرسم البياني من 0 إلى ‏%2؛ احذف ذلك التعديل أو التعديلات كلها</translation>
    </message>
    <message>
        <source>data.edits leaves no node in the part &apos;%1&apos;; leave at least one there</source>
        <translation>لا يُبقي data.edits أي عقدة في الجزء &apos;‏%1&apos;؛ أبقِ فيه عقدة واحدة على الأقل</translation>
    </message>
    <message>
        <source>network.pairs is %1; a network of %2 layers has at most %3 pairs of units, each joined with all of the next layer; lower it</source>
        <translation>قيمة network.pairs هي ‏%1؛ لشبكة عدد طبقاتها ‏%2 ما لا يزيد على ‏%3 من أزواج الوحدات، وكل وحدة متصلة بكل وحدات الطبقة التالية؛ خفّض القيمة</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run (%1 layers), but the network was changed; set it back, or reset to start afresh</source>
        <translation>يتابع الفرع بشبكة تشغيله (الطبقات: ‏%1)، لكن الشبكة تغيّرت؛ أعدها كما كانت، أو أعد الضبط للبدء من جديد</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 at θ = %3; a density must be above 0 all around</source>
        <translation>قيمة &apos;‏%1&apos; هي ‏%2 عند الزاوية θ التي تساوي ‏%3؛ يجب أن تكون الكثافة أكبر من 0 حول الدائرة كلها</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than %2 times as large at one angle as at another</source>
        <translation>&apos;‏%1&apos; عند زاوية ما أكبر بأكثر من ‏%2 مرة منها عند زاوية أخرى</translation>
    </message>
    <message>
        <source>no certificate applies to this network</source>
        <translation>لا تنطبق أي شهادة على هذه الشبكة</translation>
    </message>
    <message>
        <source>The bound &apos;%1&apos; does not apply: %2.</source>
        <translation>الحدّ &apos;‏%1&apos; لا ينطبق: ‏%2.</translation>
    </message>
    <message>
        <source>The bound &apos;%1&apos; is left out: %2.</source>
        <translation>تُرك الحدّ &apos;‏%1&apos;: ‏%2.</translation>
    </message>
    <message>
        <source>The bounds are left out: %1.</source>
        <translation>تُركت الحدود: ‏%1.</translation>
    </message>
    <message>
        <source>it takes up to a minute a sample here, and was not asked for</source>
        <translation>يستغرق هنا ما يصل إلى دقيقة لكل عيّنة، ولم يُطلب</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can stretch nobody knows how far</source>
        <translation>لا أحد يعلم إلى أي مدى يمكن أن يمدّ &apos;‏%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can bend without limit</source>
        <translation>يمكن أن ينحني &apos;‏%1&apos; بلا حدّ</translation>
    </message>
    <message>
        <source>the last operation is not affine</source>
        <translation>العملية الأخيرة ليست أفينية</translation>
    </message>
    <message>
        <source>&apos;%1&apos; bends everywhere</source>
        <translation>ينحني &apos;‏%1&apos; في كل موضع</translation>
    </message>
    <message>
        <source>the kinks of &apos;%1&apos; are not known</source>
        <translation>انكسارات &apos;‏%1&apos; غير معروفة</translation>
    </message>
    <message>
        <source>the gradients of all units of &apos;%1&apos; are too many</source>
        <translation>تدرّجات كل وحدات &apos;‏%1&apos; أكثر من اللازم</translation>
    </message>
    <message>
        <source>nothing is known of &apos;%1&apos; on an interval</source>
        <translation>لا يُعرف شيء عن &apos;‏%1&apos; على مجال</translation>
    </message>
    <message>
        <source>no parabola is close to &apos;max_pool2d&apos;</source>
        <translation>لا قطع مكافئ قريب من &apos;max_pool2d&apos;</translation>
    </message>
    <message>
        <source>%1 units of %2 inputs are too many</source>
        <translation>‏%1 من الوحدات مع ‏%2 من المدخلات أكثر من اللازم</translation>
    </message>
    <message>
        <source>training.freeze is %1, but the network has only %2 operations; freeze fewer</source>
        <translation>قيمة training.freeze هي ‏%1، لكن عدد عمليات الشبكة ‏%2 فقط؛ جمّد عددًا أقل</translation>
    </message>
    <message>
        <source>training.freeze is %1, which leaves nothing to learn: the last operation with weights is number %2; freeze fewer</source>
        <translation>قيمة training.freeze هي ‏%1، فلا يبقى ما يُتعلَّم: رقم آخر عملية لها أوزان هو ‏%2؛ جمّد عددًا أقل</translation>
    </message>
    <message>
        <source>preset names no preset; did you mean &apos;%1&apos;?</source>
        <translation>preset لا يذكر إعدادًا جاهزًا؛ هل قصدت &apos;‏%1&apos;؟</translation>
    </message>
    <message>
        <source>preset names no preset; known: %1</source>
        <translation>preset لا يذكر إعدادًا جاهزًا؛ المعروف: ‏%1</translation>
    </message>
    <message>
        <source>measure names no number of run.json; did you mean &apos;%1&apos;?</source>
        <translation>measure لا يذكر عددًا من run.json؛ هل قصدت &apos;‏%1&apos;؟</translation>
    </message>
    <message>
        <source>measure names no number of run.json; known: %1</source>
        <translation>measure لا يذكر عددًا من run.json؛ المعروف: ‏%1</translation>
    </message>
    <message>
        <source>preset and config both say what is trained; leave one of them out</source>
        <translation>يذكر كلٌّ من preset و config ما يُدرَّب؛ احذف أحدهما</translation>
    </message>
    <message>
        <source>%1 is missing; give a config.json</source>
        <translation>‏%1 ناقص؛ أعطِ ملف config.json</translation>
    </message>
    <message>
        <source>%1 must be an object in braces, for example {&quot;penalty.name&quot;: &quot;none&quot;}</source>
        <translation>يجب أن يكون ‏%1 كائنًا بين قوسين معقوفين، مثل ⁦{&quot;penalty.name&quot;: &quot;none&quot;}⁩</translation>
    </message>
    <message>
        <source>%1 needs its other half: give both &apos;key&apos; and &apos;values&apos;</source>
        <translation>‏%1 يحتاج إلى نصفه الآخر: أعطِ &apos;key&apos; و &apos;values&apos; معًا</translation>
    </message>
    <message>
        <source>%1 must not fix &apos;%2&apos;, which takes the values</source>
        <translation>يجب ألا يثبّت ‏%1 المفتاح &apos;‏%2&apos; الذي يأخذ القيم</translation>
    </message>
    <message>
        <source>%1 must not hold %2, which the study decides</source>
        <translation>يجب ألا يحوي ‏%1 المفتاح ‏%2، فالدراسة هي التي تحدده</translation>
    </message>
    <message>
        <source>evaluation attacks classifiers, but this is a study of the lab %1; leave it out</source>
        <translation>evaluation يهاجم المصنِّفات، لكن هذه دراسة للمختبر ‏%1؛ احذفه</translation>
    </message>
    <message>
        <source>methods name regularizers, which classifiers have, but this is a study of the lab %1; give them &apos;set&apos; instead</source>
        <translation>تذكر methods منظِّمات، وهي للمصنِّفات، لكن هذه دراسة للمختبر ‏%1؛ أعطِ الطرائق &apos;set&apos; بدلًا منها</translation>
    </message>
    <message>
        <source>%1 is a run of another laboratory (%2); name the folder of a finished run of this one</source>
        <translation>‏%1 تشغيل لمختبر آخر (‏%2)؛ اذكر مجلد تشغيل مكتمل من هذا المختبر</translation>
    </message>
    <message>
        <source>%1 has not finished: it is running at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>لم يكتمل ‏%1: يعمل الآن عند الخطوة ‏%2؛ درّبه حتى نهايته، أو اذكر مجلد تشغيل مكتمل</translation>
    </message>
    <message>
        <source>%1 has not finished: it is paused at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>لم يكتمل ‏%1: هو متوقّف مؤقتًا عند الخطوة ‏%2؛ درّبه حتى نهايته، أو اذكر مجلد تشغيل مكتمل</translation>
    </message>
    <message>
        <source>%1 has not finished: it is stopped at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>لم يكتمل ‏%1: أُوقف عند الخطوة ‏%2؛ درّبه حتى نهايته، أو اذكر مجلد تشغيل مكتمل</translation>
    </message>
    <message>
        <source>%1 has not finished: it is failed at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>لم يكتمل ‏%1: فشل عند الخطوة ‏%2؛ درّبه حتى نهايته، أو اذكر مجلد تشغيل مكتمل</translation>
    </message>
    <message>
        <source>%1 holds no run (no config.json); name the folder of a finished run</source>
        <translation>لا تشغيل في ‏%1 (لا config.json)؛ اذكر مجلد تشغيل مكتمل</translation>
    </message>
    <message>
        <source>%1 holds no weights yet; train it to its end, or name the folder of a finished run</source>
        <translation>لا أوزان في ‏%1 بعد؛ درّبه حتى نهايته، أو اذكر مجلد تشغيل مكتمل</translation>
    </message>
    <message>
        <source>1 + 0.5 cos(2θ): how densely the points lie at the angle θ, instead of in pieces. It is written below the plot of the tab Circle.</source>
        <translation>⁦1 + 0.5 cos(2θ)⁩: كثافة النقاط عند الزاوية θ، بدلًا من القطع. تُكتب الصيغة تحت مخطط تبويب الدائرة.</translation>
    </message>
    <message>
        <source>2: one hidden layer, the network of the paper. More: hidden layers of as many units each, at most 1000 pairs, whose weights are drawn with the seed.</source>
        <translation>2: طبقة مخفية واحدة، شبكة البحث. أكثر: طبقات مخفية لكل منها العدد نفسه من الوحدات، 1000 زوج على الأكثر، تُسحب أوزانها بالبذرة.</translation>
    </message>
    <message>
        <source>A *certificate* computes a bound on what the network can do anywhere in that ball. If the bound keeps the right class ahead, no attack will ever succeed there. If it does not, nothing is known: the network may be safe, and the bound too coarse.</source>
        <translation>تحسب *الشهادة* حدًّا لما يمكن أن تفعله الشبكة في أي موضع من تلك الكرة. إذا أبقى الحدّ الصنف الصحيح في المقدمة، فلن ينجح هناك أي هجوم أبدًا. وإلا فلا يُعرف شيء: قد تكون الشبكة آمنة والحدّ غير دقيق بما يكفي.</translation>
    </message>
    <message>
        <source>A ReLU network learns a sum of three harmonics by gradient descent, the low one first.</source>
        <translation>شبكة ReLU تتعلّم بالنزول بالتدرّج مجموع ثلاث توافقيات، المنخفضة أولًا.</translation>
    </message>
    <message>
        <source>A ball twice as large</source>
        <translation>كرة نصف قطرها الضعف</translation>
    </message>
    <message>
        <source>A better attack lowers the upper edge, a better bound raises the lower one. Tick *Certify* on the Robustness tab to see both of your own networks. On the Map and in Slices, the green ball around the open point is what is proven.</source>
        <translation>الهجوم الأفضل يخفض الحافة العليا، والحدّ الأفضل يرفع السفلى. فعّل *التوثيق* في تبويب المتانة لترى الحافتين لشبكاتك أنت. وعلى الخريطة وفي المقاطع، الكرة الخضراء حول النقطة المفتوحة هي المُبرهَن.</translation>
    </message>
    <message>
        <source>A network that withstands more</source>
        <translation>شبكة تصمد أكثر</translation>
    </message>
    <message>
        <source>A small residual network on 4,000 colour pictures. The penalty is taken on a quarter of each batch, which costs half. Needs the binary files of CIFAR-10.</source>
        <translation>شبكة ResNet صغيرة على 4,000 صورة ملوّنة. تُؤخذ العقوبة على ربع كل دفعة، فتكلّف النصف. يحتاج إلى الملفات الثنائية لـ CIFAR-10.</translation>
    </message>
    <message>
        <source>All of them: where an attack fails, the network is safe.</source>
        <translation>كلها: حيث يفشل الهجوم تكون الشبكة آمنة.</translation>
    </message>
    <message>
        <source>An attack finds mistakes, a certificate proves that there are none. What lies between the two?</source>
        <translation>الهجوم يجد أخطاء، والشهادة تبرهن أنه لا أخطاء. ماذا يقع بين الاثنين؟</translation>
    </message>
    <message>
        <source>An attack searches the ball of radius ε around a point for an input that misleads the network. If it finds none, another attack may.</source>
        <translation>يبحث الهجوم في الكرة ذات نصف القطر ε حول نقطة عن مدخل يضلّل الشبكة. وإن لم يجد، فقد يجد هجوم آخر.</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Best certificate</source>
        <translation>أفضل شهادة</translation>
    </message>
    <message>
        <source>CIFAR-10, input-Hessian penalty</source>
        <translation>CIFAR-10، عقوبة هيسه للدخل</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Density by formula</source>
        <translation>الكثافة بصيغة</translation>
    </message>
    <message>
        <source>Each unit learns a bias. Without one, two layers learn no odd frequency but the first.</source>
        <translation>تتعلم كل وحدة انحيازًا. وبدونه لا تتعلم طبقتان أي تردد فردي غير الأول.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Folder of a finished run of the same network: its weights are those that this one begins with, but for the last layer where the number of classes is another. Empty: the seed draws them.</source>
        <translation>مجلد تشغيل مكتمل للشبكة نفسها: يبدأ هذا التشغيل بأوزانه، إلا الطبقة الأخيرة حيث يختلف عدد الأصناف. فارغ: تُسحب بالبذرة.</translation>
    </message>
    <message>
        <source>For most points both agree. For the others nobody knows: the attack found nothing, and the bound is too coarse to prove that there is nothing. The plot calls this area unknown.</source>
        <translation>في معظم النقاط يتفق الاثنان. أما في البقية فلا أحد يعرف: لم يجد الهجوم شيئًا، والحدّ ليس دقيقًا بما يكفي ليبرهن أنه لا شيء هناك. يسمّي المخطط هذه المساحة مجهولة.</translation>
    </message>
    <message>
        <source>Frozen operations</source>
        <translation>العمليات المجمَّدة</translation>
    </message>
    <message>
        <source>Here both are nearly at their end already, so little is left between them.</source>
        <translation>هنا بلغ كلاهما نهايته تقريبًا، فلا يبقى بينهما إلا القليل.</translation>
    </message>
    <message>
        <source>Here the bound is so coarse that it proves little, although the network withstands the attack.</source>
        <translation>هنا يبلغ الحدّ من عدم الدقة أنه لا يبرهن إلا القليل، مع أن الشبكة تصمد أمام الهجوم.</translation>
    </message>
    <message>
        <source>Here the penalty made the network easier to prove. That is so for pictures as well, where every pixel carries a little of the slope.</source>
        <translation>هنا جعلت العقوبة البرهنة على الشبكة أسهل. وكذلك هو الحال في الصور، حيث يحمل كل بكسل قليلًا من الميل.</translation>
    </message>
    <message>
        <source>Here the two meet: attack and proof agree on nearly every point. That is rare.</source>
        <translation>هنا يلتقي الاثنان: يتفق الهجوم والبرهان على كل نقطة تقريبًا. وهذا نادر.</translation>
    </message>
    <message>
        <source>How many of the points that PGD leaves right are certified?</source>
        <translation>كم من النقاط التي يتركها PGD صحيحة موثَّق؟</translation>
    </message>
    <message>
        <source>Layers of ReLU units; the outer weights are ±1 and stay.</source>
        <translation>طبقات من وحدات ReLU؛ الأوزان الخارجية ±1 وتبقى ثابتة.</translation>
    </message>
    <message>
        <source>Learns and tests the samples of these classes alone: their names, or their numbers from 0, with commas between them. Empty: all.</source>
        <translation>يتعلّم ويختبر عيّنات هذه الأصناف وحدها: أسماؤها أو أرقامها بدءًا من 0، تفصل بينها فواصل. فارغ: الكل.</translation>
    </message>
    <message>
        <source>Length of a step relative to the gradient. Beyond about 5.7/n two layers diverge, deeper networks sooner.</source>
        <translation>طول الخطوة نسبةً إلى التدرّج. فوق نحو 5.7/n تتباعد طبقتان، والشبكات الأعمق قبل ذلك.</translation>
    </message>
    <message>
        <source>Less than half of all points: a proof is hard.</source>
        <translation>أقل من نصف النقاط كلها: البرهان صعب.</translation>
    </message>
    <message>
        <source>Less: attack and certificate both come down.</source>
        <translation>أقل: ينزل الهجوم والشهادة كلاهما.</translation>
    </message>
    <message>
        <source>Linear bounds</source>
        <translation>حدود خطية</translation>
    </message>
    <message>
        <source>More.</source>
        <translation>أكثر.</translation>
    </message>
    <message>
        <source>Most, but not all.</source>
        <translation>معظمها، لكن ليس كلها.</translation>
    </message>
    <message>
        <source>No: most of the gain stays unknown.</source>
        <translation>لا: يبقى معظم المكسب مجهولًا.</translation>
    </message>
    <message>
        <source>Nothing was found: is nothing there?</source>
        <translation>لم يُعثر على شيء: ألا يوجد شيء؟</translation>
    </message>
    <message>
        <source>Now the same network with a strong Hessian penalty. It withstands the attack with ε = 0.1 much better.</source>
        <translation>الآن الشبكة نفسها بعقوبة هيسه قوية. إنها تصمد أمام الهجوم مع ⁦ε = 0.1⁩ أفضل بكثير.</translation>
    </message>
    <message>
        <source>Second-order expansion</source>
        <translation>نشر من الدرجة الثانية</translation>
    </message>
    <message>
        <source>The border moved away from the points, so attacks fail. But between the points the network still turns, and a bound over the whole ball sees all of that. More robust is not the same as more provable. With pictures it is different: there the penalty makes most of the gain provable too.</source>
        <translation>ابتعد حدّ القرار عن النقاط، ففشلت الهجمات. لكن الشبكة ما زالت تنعطف بين النقاط، والحدّ المحسوب على الكرة كلها يرى ذلك كله. الأكثر متانة ليس هو الأسهل برهانًا. والأمر في الصور مختلف: هناك تجعل العقوبة معظم المكسب قابلًا للبرهان أيضًا.</translation>
    </message>
    <message>
        <source>The bound follows the network through its layers, and each unit is held between two lines, or two parabolas, over all that it can meet in the ball. In a larger ball a unit meets more, and the lines lie further apart.</source>
        <translation>يتتبّع الحدّ الشبكة عبر طبقاتها، وتُحصر كل وحدة بين مستقيمين، أو بين قطعين مكافئين، على كل ما يمكن أن تلقاه في الكرة. وفي كرة أكبر تلقى الوحدة أكثر، فيتباعد المستقيمان.</translation>
    </message>
    <message>
        <source>The first so many operations, as Edit layers … numbers them, keep the weights that they begin with; 0: all learn.</source>
        <translation>هذا العدد من العمليات الأولى، بترقيم «تحرير الطبقات …»، يحتفظ بالأوزان التي يبدأ بها؛ 0: تتعلّم كلها.</translation>
    </message>
    <message>
        <source>The network learns two moons. Afterwards the points that PGD leaves right are counted, and the points that are certified, both with ε = 0.05.</source>
        <translation>تتعلّم الشبكة هلالين. وبعدها تُعدّ النقاط التي يتركها PGD صحيحة، والنقاط الموثَّقة، كلتاهما مع ⁦ε = 0.05⁩.</translation>
    </message>
    <message>
        <source>The robustness curve has **two edges**. The upper one is what attacks leave: the truth cannot be above it. The lower one is what certificates prove: the truth cannot be below it. Whatever lies between is *unknown*.</source>
        <translation>لمنحنى المتانة **حافتان**. العليا ما تتركه الهجمات: لا يمكن أن تكون الحقيقة فوقها. والسفلى ما تبرهنه الشهادات: لا يمكن أن تكون الحقيقة تحتها. وما يقع بينهما *مجهول*.</translation>
    </message>
    <message>
        <source>What can be proven?</source>
        <translation>ما الذي يمكن البرهنة عليه؟</translation>
    </message>
    <message>
        <source>What is proven falls faster than what the attack leaves. Far out, where the attack has broken everything, the two would meet again, at 0.</source>
        <translation>المُبرهَن يهبط أسرع مما يتركه الهجوم. وبعيدًا، حيث يكون الهجوم قد كسر كل شيء، يلتقي الاثنان من جديد، عند 0.</translation>
    </message>
    <message>
        <source>What was changed in the drawn graph: class 12 2; part 5 train; join 3 70; cut 4 8. It is done with the mouse in the tab Graph.</source>
        <translation>ما غُيّر في الرسم البياني المسحوب: ⁦class 12 2; part 5 train; join 3 70; cut 4 8⁩. يتم ذلك بالفأرة في تبويب الرسم البياني.</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>With ε = 0.1, is more unknown than with ε = 0.05, or less?</source>
        <translation>مع ⁦ε = 0.1⁩، هل المجهول أكثر منه مع ⁦ε = 0.05⁩ أم أقل؟</translation>
    </message>
    <message>
        <source>With ε = 0.1: does what is certified grow as much as what withstands the attack?</source>
        <translation>مع ⁦ε = 0.1⁩: هل يزداد الموثَّق بقدر ما يزداد الصامد أمام الهجوم؟</translation>
    </message>
    <message>
        <source>Yes, or more: less bend, easier proof.</source>
        <translation>نعم، أو أكثر: انحناء أقل، برهان أسهل.</translation>
    </message>
    <message>
        <source>begun from</source>
        <translation>بدأ من</translation>
    </message>
    <message>
        <source>certified accuracy</source>
        <translation>الدقة الموثَّقة</translation>
    </message>
    <message>
        <source>density p(θ)</source>
        <translation>الكثافة ⁦p(θ)⁩</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>مجمَّدة</translation>
    </message>
    <message>
        <source>%1 is %2; it must be none, quick or all</source>
        <translation>‏%1 هو ‏%2؛ يجب أن يكون none أو quick أو all</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>السقوط</translation>
    </message>
    <message>
        <source>L2 radius of the ball in which the class shall be proven.</source>
        <translation>نصف قطر L2 للكرة التي يُراد أن يُبرهَن الصنف فيها.</translation>
    </message>
    <message>
        <source>Penalise</source>
        <translation>المُعاقَب عليه</translation>
    </message>
    <message>
        <source>Products with Q spent on finding the direction of its largest eigenvalue, beginning at the gradient.</source>
        <translation>عدد الجداءات مع Q للبحث عن اتجاه أكبر قيمة ذاتية لها، بدءًا من التدرّج.</translation>
    </message>
    <message>
        <source>Random vectors per step that the intervals of hidden units are estimated with. 0: one vector for each input, which is exact and slow.</source>
        <translation>المتجهات العشوائية في كل خطوة لتقدير مجالات الوحدات الخفية. 0: متجه لكل مُدخَل، وهذا دقيق وبطيء.</translation>
    </message>
    <message>
        <source>Second-order bound of the margin</source>
        <translation>الحدّ من الدرجة الثانية للهامش</translation>
    </message>
    <message>
        <source>Trains for what the certificate second-order can prove at the radius ε (L2, pixels in [0,1]): the margin m of the label over the nearest other class, less how far its slope and the bends of all units on their intervals can make it fall. The main terms of that bound, and no proof; the certificate is computed when the network is evaluated.</source>
        <translation>يدرّب على ما تستطيع الشهادة second-order أن تبرهنه عند نصف القطر ε (L2، البكسلات في [0,1]): الهامش m للصنف الصحيح فوق أقرب صنف آخر، منقوصًا منه ما يمكن أن يُسقطه به ميله وانحناءات كل الوحدات على مجالاتها. هي الحدود الرئيسة لذلك الحدّ وليست برهانًا؛ وتُحسب الشهادة عند تقييم الشبكة.</translation>
    </message>
    <message>
        <source>about 2 plain steps</source>
        <translation>نحو خطوتين عاديتين</translation>
    </message>
    <message>
        <source>about 3 to 4 plain steps with one product</source>
        <translation>نحو 3 إلى 4 خطوات عادية مع جداء واحد</translation>
    </message>
    <message>
        <source>about 5.5 plain steps</source>
        <translation>نحو 5.5 خطوة عادية</translation>
    </message>
    <message>
        <source>margin: the loss of the margin that is left in the ball. fall: how far the margin can fall there, whatever it is.</source>
        <translation>الهامش: خسارة الهامش المتبقّي في الكرة. السقوط: إلى أي مدى يمكن أن يسقط الهامش هناك، مهما كان.</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, and should be a number from %3 to %4; set RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT for each process, or none of them</source>
        <translation>قيمة المتغيّر ‏%1 هي «‏%2»، وينبغي أن تكون عددًا من ‏%3 إلى ‏%4؛ عيّن RANK وWORLD_SIZE وMASTER_ADDR وMASTER_PORT لكل عملية، أو لا تعيّن أيًّا منها</translation>
    </message>
    <message>
        <source>the variable MASTER_ADDR is not set; set it to the machine on which the process of RANK 0 runs</source>
        <translation>المتغيّر MASTER_ADDR غير معيّن؛ عيّنه إلى الجهاز الذي تعمل عليه العملية ذات RANK 0</translation>
    </message>
    <message>
        <source>this program was built without Gloo, so it trains in one process; install libgloo-dev and build it again, or start it without RANK and WORLD_SIZE</source>
        <translation>بُني هذا البرنامج دون Gloo فيدرّب في عملية واحدة؛ ثبّت libgloo-dev وأعد بناءه، أو شغّله دون RANK وWORLD_SIZE</translation>
    </message>
    <message>
        <source>cannot listen at port %1 for the other processes of this run; choose another MASTER_PORT</source>
        <translation>تعذّر الاستماع عند المنفذ ‏%1 لعمليات هذا التشغيل الأخرى؛ اختر MASTER_PORT آخر</translation>
    </message>
    <message>
        <source>rank 0 of this run does not answer at %1; MASTER_ADDR and MASTER_PORT must name its machine and a port that is free there</source>
        <translation>لا تجيب الرتبة 0 لهذا التشغيل عند ‏%1؛ يجب أن يسمّي MASTER_ADDR وMASTER_PORT جهازها ومنفذًا شاغرًا فيه</translation>
    </message>
    <message>
        <source>what answers at %1 is no process of this run; choose another MASTER_PORT</source>
        <translation>ما يجيب عند ‏%1 ليس عملية من هذا التشغيل؛ اختر MASTER_PORT آخر</translation>
    </message>
    <message>
        <source>only %1 of the %2 processes of this run have come to %3; start one for each RANK from 0, or set a smaller WORLD_SIZE</source>
        <translation>لم يصل إلا ‏%1 من عمليات هذا التشغيل الـ‏%2 إلى ‏%3؛ شغّل واحدة لكل RANK ابتداءً من 0، أو عيّن WORLD_SIZE أصغر</translation>
    </message>
    <message>
        <source>the processes of this run cannot reach each other from %1; name the network between them in GLOO_SOCKET_IFNAME</source>
        <translation>لا تستطيع عمليات هذا التشغيل أن يصل بعضها إلى بعض من ‏%1؛ سمِّ الشبكة التي بينها في GLOO_SOCKET_IFNAME</translation>
    </message>
    <message>
        <source>the connection to rank 0 of this run at %1 broke off</source>
        <translation>انقطع الاتصال بالرتبة 0 لهذا التشغيل عند ‏%1</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (rank %1 shows no sign of life)</source>
        <translation>فقد هذا التشغيل إحدى عملياته (لا علامة حياة من الرتبة ‏%1)</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (the connection to rank %1 is lost)</source>
        <translation>فقد هذا التشغيل إحدى عملياته (انقطع الاتصال بالرتبة ‏%1)</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (the connection to one of them is lost)</source>
        <translation>فقد هذا التشغيل إحدى عملياته (انقطع الاتصال بإحداها)</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (rank %1: %2)</source>
        <translation>فقد هذا التشغيل إحدى عملياته (الرتبة ‏%1: ‏%2)</translation>
    </message>
    <message>
        <source>only runs of the lab &apos;classifier&apos; can be trained by several processes; start this one without RANK and WORLD_SIZE</source>
        <translation>لا يمكن أن تدرّب عدة عمليات إلا تشغيلات مختبر «classifier»؛ شغّل هذا دون RANK وWORLD_SIZE</translation>
    </message>
    <message>
        <source>on a GPU one process trains a run; choose the device &apos;cpu&apos;, or start it without RANK and WORLD_SIZE</source>
        <translation>على وحدة معالجة رسومية تدرّب عملية واحدة التشغيل؛ اختر الجهاز «cpu»، أو شغّله دون RANK وWORLD_SIZE</translation>
    </message>
    <message>
        <source>the regularizer &apos;%1&apos; compares the samples of a batch with each other, so that several processes cannot share the batch; start it without RANK and WORLD_SIZE</source>
        <translation>يقارن المنظِّم «‏%1» عينات الدفعة بعضها ببعض، فلا تستطيع عدة عمليات اقتسام الدفعة؛ شغّله دون RANK وWORLD_SIZE</translation>
    </message>
    <message>
        <source>rank %1 has read other training data than rank 0; give all processes the same data set</source>
        <translation>قرأت الرتبة ‏%1 بيانات تدريب غير التي قرأتها الرتبة 0؛ أعطِ كل العمليات مجموعة البيانات نفسها</translation>
    </message>
    <message>
        <source>Processor threads that compute; 0: OMP_NUM_THREADS, else as many as were measured to be fastest here, else all usable cores but one. The last digits of a curve depend on it.</source>
        <translation>خيوط المعالج التي تحسب؛ 0: OMP_NUM_THREADS، وإلا فالعدد الذي قيس أسرعَ هنا، وإلا فكل الأنوية المتاحة إلا واحدة. تعتمد الأرقام الأخيرة في المنحنى على ذلك.</translation>
    </message>
    <message>
        <source>this run was trained by one process and goes on with %1 processes, so the last digits of its numbers will differ</source>
        <translation>درّبت هذا التشغيل عملية واحدة ويستمر بـ ‏%1 من العمليات، فستختلف الأرقام الأخيرة من قيمه</translation>
    </message>
    <message>
        <source>this run was trained by %1 processes and goes on with one process, so the last digits of its numbers will differ</source>
        <translation>درّبت هذا التشغيل ‏%1 من العمليات ويستمر بعملية واحدة، فستختلف الأرقام الأخيرة من قيمه</translation>
    </message>
    <message>
        <source>this run was trained by %1 processes and goes on with %2 processes, so the last digits of its numbers will differ</source>
        <translation>درّبت هذا التشغيل ‏%1 من العمليات ويستمر بـ ‏%2، فستختلف الأرقام الأخيرة من قيمه</translation>
    </message>
</context>
<context>
    <name>hessianlab::AnimationDialog</name>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>الرسوم المتحركة</translation>
    </message>
    <message>
        <source>Map of the plane</source>
        <translation>خريطة المستوي</translation>
    </message>
    <message>
        <source>Loss along a line</source>
        <translation>الخسارة على طول مستقيم</translation>
    </message>
    <message>
        <source>Loss over a plane</source>
        <translation>الخسارة فوق مستوٍ</translation>
    </message>
    <message>
        <source>First layer&apos;s weights</source>
        <translation>أوزان الطبقة الأولى</translation>
    </message>
    <message>
        <source>Animated picture (WebP)</source>
        <translation>صورة متحركة (WebP)</translation>
    </message>
    <message>
        <source>Numbered pictures (PNG)</source>
        <translation>صور مرقّمة (PNG)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>As it is chosen in the view: layer, sample, directions</source>
        <translation>كما اختير في العرض: الطبقة والعيّنة والاتجاهات</translation>
    </message>
    <message>
        <source>&amp;Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Moments of the training whose weights are kept, evenly chosen</source>
        <translation>لحظات التدريب المحفوظة أوزانها، مختارة بتساوٍ</translation>
    </message>
    <message>
        <source>&amp;Each for</source>
        <translation>لكل منها</translation>
    </message>
    <message>
        <source>How long each frame is shown</source>
        <translation>مدة عرض كل إطار</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Of each frame</source>
        <translation>لكل إطار</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>WebP plays in browsers and slides; numbered pictures can be put together by any program for films</source>
        <translation>WebP تعمل في المتصفحات والشرائح؛ والصور المرقّمة يجمعها أي برنامج أفلام</translation>
    </message>
    <message>
        <source>The frames are shown here while they are drawn.</source>
        <translation>تظهر الإطارات هنا أثناء رسمها.</translation>
    </message>
    <message>
        <source>The network is not there yet.</source>
        <translation>الشبكة غير موجودة بعد.</translation>
    </message>
    <message>
        <source>Only points of the plane have a map.</source>
        <translation>لا خريطة إلا لنقاط المستوي.</translation>
    </message>
    <message>
        <source>The weights of two inputs are no pictures.</source>
        <translation>أوزان مدخلين ليست صورًا.</translation>
    </message>
    <message>
        <source>There are no two moments yet: train the network first.</source>
        <translation>لا توجد لحظتان بعد: درّب الشبكة أولًا.</translation>
    </message>
    <message>
        <source>%1 of %2 moments that are kept, %3 s</source>
        <translation>%1 من ‏%2 من اللحظات المحفوظة، ‏%3 ث</translation>
    </message>
    <message>
        <source>Numbered pictures have no speed of their own</source>
        <translation>ليس للصور المرقّمة سرعة خاصة بها</translation>
    </message>
    <message>
        <source>An animation is being made</source>
        <translation>تُصنع رسوم متحركة الآن</translation>
    </message>
    <message>
        <source>Asks where</source>
        <translation>يسأل عن المكان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>حفظ الرسوم المتحركة</translation>
    </message>
    <message>
        <source>Animated picture (*.webp)</source>
        <translation>صورة متحركة ‎(*.webp)</translation>
    </message>
    <message>
        <source>Folder for the frames</source>
        <translation>مجلد الإطارات</translation>
    </message>
    <message>
        <source>The animation was cancelled.</source>
        <translation>أُلغيت الرسوم المتحركة.</translation>
    </message>
</context>
<context>
    <name>hessianlab::AnimationJob</name>
    <message>
        <source>The run was reset before its moments were drawn.</source>
        <translation>أُعيد ضبط التشغيل قبل رسم لحظاته.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone; choose an empty folder.</source>
        <translation>‏%1 موجود أصلًا ولم يُمَسّ؛ اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>No moment could be drawn.</source>
        <translation>تعذّر رسم أي لحظة.</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>إطار واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>لا إطارات</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%n إطارات</numerusform>
            <numerusform>%n إطارًا</numerusform>
            <numerusform>%n إطار</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>حُفظ ‏%1 في ‏%2</translation>
    </message>
    <message>
        <source>The animation could not be put together.</source>
        <translation>تعذّر تجميع الرسوم المتحركة.</translation>
    </message>
    <message>
        <source>Saved %1 with %2</source>
        <translation>حُفظ ‏%1 بـ ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::AttackChooser</name>
    <message>
        <source>
Costs %1.</source>
        <translation>
الكلفة: ‏%1.</translation>
    </message>
    <message>
        <source>No attack ▾</source>
        <translation>لا هجوم ▾</translation>
    </message>
    <message>
        <source>%1 attacks ▾</source>
        <translation>الهجمات: ‏%1 ▾</translation>
    </message>
    <message>
        <source>Attacks of an evaluation%1. A sample counts as robust if none of them breaks it.</source>
        <translation>هجمات التقييم%1. تُعدّ العيّنة متينة إذا لم يكسرها أيٌّ منها.</translation>
    </message>
    <message>
        <source>No attack is chosen</source>
        <translation>لم يُختر أي هجوم</translation>
    </message>
    <message>
        <source>Attacks: </source>
        <translation>الهجمات: </translation>
    </message>
</context>
<context>
    <name>hessianlab::AttackSettings</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>hessianlab::BoundPanel</name>
    <message>
        <source>&amp;Prior variance λ</source>
        <translation>التباين القبلي λ</translation>
    </message>
    <message>
        <source>How far from where the training began weights may be without surprise. The bound holds for all values of the slider at once, so you may choose the one that you like best</source>
        <translation>كم يجوز أن تبتعد الأوزان عن موضع بداية التدريب دون أن يكون ذلك مفاجئًا. يصحّ الحدّ لكل قيم المزلاج معًا، فلك أن تختار القيمة التي تفضّلها</translation>
    </message>
    <message>
        <source>Bound on the error of drawn weights</source>
        <translation>حدّ خطأ الأوزان المسحوبة</translation>
    </message>
    <message>
        <source>prior variance λ</source>
        <translation>التباين القبلي λ</translation>
    </message>
    <message>
        <source>share of mistakes</source>
        <translation>نسبة الأخطاء</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يُقاس الآن …</translation>
    </message>
    <message>
        <source>With probability 95 %, weights drawn around the trained ones err on new samples at most as often as the bound says: their training error, measured, plus a root that pays for how far they have come from where the training began. From 1 on it says nothing: it is vacuous</source>
        <translation>باحتمال 95 % لا تخطئ الأوزان المسحوبة حول الأوزان المدرَّبة في العيّنات الجديدة أكثر مما يقوله الحدّ: خطأ تدريبها المقيس، مضافًا إليه جذر هو ثمن ابتعادها عن موضع بداية التدريب. ابتداءً من 1 لا يقول شيئًا: إنه خاوٍ</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>الجذر</translation>
    </message>
    <message>
        <source>training error of drawn weights</source>
        <translation>خطأ تدريب الأوزان المسحوبة</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>Drawing weights …</source>
        <translation>تُسحب الأوزان …</translation>
    </message>
    <message>
        <source>It is vacuous: it says nothing.</source>
        <translation>إنه خاوٍ: لا يقول شيئًا.</translation>
    </message>
    <message>
        <source>So at most %1 of new samples, with probability 95 %.</source>
        <translation>إذن ‏%1 من العيّنات الجديدة على الأكثر، باحتمال 95 %.</translation>
    </message>
    <message>
        <source>Training error of drawn weights: %1 (%2 … %3, %4 draws; of the trained ones %5). KL = %6: ½ (%7 for their width, %8 for their distance, %9 for their volume), %10 weights, %11 samples.</source>
        <translation>خطأ تدريب الأوزان المسحوبة: ‏%1 (‏%2 … ‏%3، عدد السحوبات ‏%4؛ وخطأ الأوزان المدرَّبة ‏%5). KL = ‏%6: ½ (‏%7 لعرضها، و‏%8 لمسافتها، و‏%9 لحجمها)، عدد الأوزان ‏%10، عدد العيّنات ‏%11.</translation>
    </message>
    <message>
        <source>Bound: %1 + %2 = %3.</source>
        <translation>الحدّ: ‏%1 + ‏%2 = ‏%3.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ChangesNote</name>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Train with the settings as they are, from the first step to the last</source>
        <translation>التدريب بالإعدادات كما هي، من أول خطوة إلى آخرها</translation>
    </message>
    <message>
        <source>While it trains: %1.</source>
        <translation>أثناء التدريب: ‏%1.</translation>
    </message>
</context>
<context>
    <name>hessianlab::CheckReport</name>
    <message>
        <source>&amp;Run checks</source>
        <translation>إجراء الفحوص</translation>
    </message>
    <message>
        <source>Can this evaluation be trusted?</source>
        <translation>هل يمكن الوثوق بهذا التقييم؟</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run whose last evaluation is judged</source>
        <translation>التشغيل الذي يُحكم على تقييمه الأخير</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>تقدّم التقييم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>نسخ التقرير نصًا</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>An evaluation is under way; the bar shows how far it is</source>
        <translation>يجري تقييم الآن؛ الشريط يُظهر مدى تقدّمه</translation>
    </message>
    <message>
        <source>Only the present network can be checked here; for a run folder use hessianlab-cli evaluate</source>
        <translation>لا يمكن هنا فحص إلا الشبكة الحالية؛ لمجلد تشغيل استخدم hessianlab-cli evaluate</translation>
    </message>
    <message>
        <source>Attack the network as it is now with the attacks of the Robustness tab, then ask whether they can be trusted</source>
        <translation>مهاجمة الشبكة بحالتها الآن بهجمات تبويب المتانة، ثم السؤال هل يمكن الوثوق بها</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>يقيس …</translation>
    </message>
</context>
<context>
    <name>hessianlab::CircleTab</name>
    <message>
        <source>Target and prediction around the circle</source>
        <translation>الهدف والتنبّؤ حول الدائرة</translation>
    </message>
    <message>
        <source>angle θ (radians)</source>
        <translation>الزاوية θ (راديان)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Reading the network …</source>
        <translation>تُقرأ الشبكة …</translation>
    </message>
    <message>
        <source>step %1 · mean (f − y)² all around: %2</source>
        <translation>الخطوة ‏%1 · متوسط ⁦(f − y)²⁩ على الدائرة كلها: ‏%2</translation>
    </message>
    <message>
        <source>What the network answers at each angle, what it should, and what a network of infinitely many units would after as many steps from f = 0: there the training is that of a fixed kernel. The larger the scale τ, the nearer the two are</source>
        <translation>ما تجيب به الشبكة عند كل زاوية، وما ينبغي أن تجيب به، وما كانت ستجيب به شبكة من وحدات لا نهائية بعد العدد نفسه من الخطوات من f = 0: فهناك يكون التدريب تدريب نواة ثابتة. كلما كبر المقياس τ تقارب الاثنان</translation>
    </message>
    <message>
        <source>target y</source>
        <translation>الهدف y</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>infinitely many units</source>
        <translation>وحدات لا نهائية</translation>
    </message>
    <message>
        <source>prediction f</source>
        <translation>التنبؤ f</translation>
    </message>
    <message>
        <source>P&amp;ieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>In how many equal pieces the circle is cut, each with a density of its own</source>
        <translation>عدد القطع المتساوية التي تُقسم إليها الدائرة، لكل منها كثافة</translation>
    </message>
    <message>
        <source> · furthest from infinitely many units: %1</source>
        <translation> · أبعد مسافة عن الوحدات اللانهائية: ‏%1</translation>
    </message>
    <message>
        <source>or &amp;density</source>
        <translation>أو الكثافة</translation>
    </message>
    <message>
        <source>How densely the points lie, as a formula of the angle θ (or theta), above 0 all around: + − × ÷ as in 1 + 0.5 cos(2θ), ^, π, sin, cos, exp, log, sqrt, abs. Empty: in pieces. Errors are then measured in sixths of the circle</source>
        <translation>كثافة النقاط، صيغةً في الزاوية θ (أو theta)، أكبر من 0 حول الدائرة كلها: ⁦+ − × ÷⁩ كما في ⁦1 + 0.5 cos(2θ)⁩، ^، π، sin، cos، exp، log، sqrt، abs. فارغ: في قطع. ومع الصيغة تُقاس الأخطاء في أسداس الدائرة</translation>
    </message>
</context>
<context>
    <name>hessianlab::ClassTable</name>
    <message>
        <source>Accuracy of each class</source>
        <translation>دقة كل صنف</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>الصحيح</translation>
    </message>
    <message>
        <source>Under attack</source>
        <translation>تحت الهجوم</translation>
    </message>
    <message>
        <source>Of this class, among those that were asked about</source>
        <translation>من هذا الصنف، بين التي سُئل عنها</translation>
    </message>
    <message>
        <source>How many the network gets right as they are</source>
        <translation>كم تصيب الشبكة منها كما هي</translation>
    </message>
    <message>
        <source>How many it gets right whatever the attack does to them within ε</source>
        <translation>كم تصيب منها مهما فعل بها الهجوم ضمن ε</translation>
    </message>
    <message>
        <source>95 % interval: where the share of the whole class lies, as far as these samples tell (Wilson); few samples tell little</source>
        <translation>مجال 95 %: حيث تقع نسبة الصنف كله بقدر ما تدلّ هذه العيّنات (Wilson)؛ والعيّنات القليلة تدلّ قليلًا</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>مجال 95 %</translation>
    </message>
</context>
<context>
    <name>hessianlab::ColorKey</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و ‏%1 غيرها</translation>
    </message>
</context>
<context>
    <name>hessianlab::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type what you look for: a view, a setting, a run, a lesson, a command</source>
        <translation>اكتب ما تبحث عنه: عرضًا أو إعدادًا أو تشغيلًا أو درسًا أو أمرًا</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonCurves</name>
    <message>
        <source>What is drawn</source>
        <translation>ما يُرسم</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>What the horizontal axes count: steps, epochs, or seconds of training</source>
        <translation>ما تعدّه المحاور الأفقية: خطوات أو حقبًا أو ثواني التدريب</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>&amp;against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>training time (s)</source>
        <translation>زمن التدريب (ث)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>الفرق عن ‏%1</translation>
    </message>
    <message>
        <source>Tick a run in the list</source>
        <translation>فعّل تشغيلًا من القائمة</translation>
    </message>
    <message>
        <source>Tick two runs in the list: here stands how far the others are from the first</source>
        <translation>فعّل تشغيلين من القائمة: يظهر هنا بعد غيرهما عن الأول</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonPictures</name>
    <message>
        <source>Belief, %</source>
        <translation>القناعة، %</translation>
    </message>
    <message>
        <source>How the adversarial pictures are made. Norm and ε stand in the bar of the main window</source>
        <translation>كيف تُصنع الصور العدائية. المعيار و ε في شريط النافذة الرئيسة</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>Networks that have answered</source>
        <translation>الشبكات التي أجابت</translation>
    </message>
    <message>
        <source>Points of the plane have no pictures: the Map tab shows where they lie.</source>
        <translation>نقاط المستوي لا صور لها: تبويب الخريطة يُظهر مواقعها.</translation>
    </message>
    <message>
        <source>This laboratory has no pictures.</source>
        <translation>لا صور في هذا المختبر.</translation>
    </message>
    <message>
        <source>It learned other data than %1, so this sample is another picture there.</source>
        <translation>تعلّم بيانات غير بيانات ‏%1، فهذه العيّنة صورة أخرى هناك.</translation>
    </message>
    <message>
        <source>%1, ε = %2</source>
        <translation>%1، ⁦ε = %2⁩</translation>
    </message>
    <message>
        <source>attacking …</source>
        <translation>يهاجم …</translation>
    </message>
    <message>
        <source>Its network is gone.</source>
        <translation>زالت شبكته.</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>عند الخطوة ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonRobustness</name>
    <message>
        <source>How the attacks were measured</source>
        <translation>كيف قيست الهجمات</translation>
    </message>
    <message>
        <source>All evaluations of these runs are in this norm</source>
        <translation>كل تقييمات هذه التشغيلات بهذا المعيار</translation>
    </message>
    <message>
        <source>Size of the attack that the table below speaks of; a click on a point chooses it, too</source>
        <translation>حجم الهجوم الذي يتحدث عنه الجدول أدناه؛ والنقر على نقطة يختاره أيضًا</translation>
    </message>
    <message>
        <source>&amp;Norm</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Table at &amp;ε</source>
        <translation>الجدول عند ε</translation>
    </message>
    <message>
        <source>Accuracy under attack, bars of 95 %</source>
        <translation>الدقة تحت الهجوم، أشرطة 95 %</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>None of the ticked runs was attacked yet: the Robustness tab does it</source>
        <translation>لم يُهاجَم أي من التشغيلات المفعَّلة بعد: تبويب المتانة يفعل ذلك</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Tick two runs that were attacked on the same samples</source>
        <translation>فعّل تشغيلين هوجما على العيّنات نفسها</translation>
    </message>
    <message>
        <source>Runs on the same samples</source>
        <translation>تشغيلات على العيّنات نفسها</translation>
    </message>
    <message>
        <source>Difference from %1 on the same samples, bars of 95 %</source>
        <translation>الفرق عن ‏%1 على العيّنات نفسها، أشرطة 95 %</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>الفرق، نقاط مئوية</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Only it withstands</source>
        <translation>يصمد وحده</translation>
    </message>
    <message>
        <source>Only %1 withstands</source>
        <translation>يصمد ‏%1 وحده</translation>
    </message>
    <message>
        <source>p (McNemar)</source>
        <translation>p (ماكنمار)</translation>
    </message>
    <message>
        <source>How likely so uneven a count is if both are equally good (McNemar&apos;s exact test)</source>
        <translation>احتمال عدد غير متكافئ كهذا لو كانا متساويين في الجودة (اختبار ماكنمار الدقيق)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>⁦%1 … %2⁩</translation>
    </message>
    <message>
        <source>⚠ attacked differently: %1</source>
        <translation>⚠ هوجمت بطرق مختلفة: ‏%1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two ways of attacking</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was attacked with other weights than it has now</source>
        <translation>هوجم ‏%1 بأوزان غير أوزانه الحالية</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonTable</name>
    <message>
        <source>One row for runs that differ in the &amp;seed alone</source>
        <translation>صف واحد للتشغيلات التي لا تختلف إلا في البذرة</translation>
    </message>
    <message>
        <source>Settings and results of the runs</source>
        <translation>إعدادات التشغيلات ونتائجها</translation>
    </message>
    <message>
        <source>On the samples that both were attacked on: the difference of the accuracies with its 95 % interval, how many samples only the first and only the second withstood, and how likely so uneven a count is if both are equally good (McNemar&apos;s exact test)</source>
        <translation>على العيّنات التي هوجم عليها الاثنان: فرق الدقتين مع مجال 95 %، وعدد العيّنات التي صمد فيها الأول وحده والثاني وحده، واحتمال عدد غير متكافئ كهذا لو كانا متساويين في الجودة (اختبار ماكنمار الدقيق)</translation>
    </message>
    <message>
        <source>With the mean over the seeds, and the standard deviation behind ±</source>
        <translation>مع المتوسط على البذور، والانحراف المعياري بعد ±</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>الأفضل ‏%1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared sample by sample: %3</source>
        <translation>لا يمكن مقارنة ‏%1 و ‏%2 عيّنةً بعيّنة: ‏%3</translation>
    </message>
    <message>
        <source>%1 minus %2: %3 points at ε = %4 (95 %: %5 … %6). Of %7 samples only the first is right on %8, only the second on %9, p = %10</source>
        <translation>‏%1 ناقص ‏%2: ‏%3 نقطة مئوية عند ⁦ε = %4⁩ (95 %: ⁦%5 … %6⁩)، العيّنات ‏%7: الأولى وحدها صحيحة في ‏%8، والثانية وحدها في ‏%9، ⁦p = %10⁩</translation>
    </message>
    <message>
        <source>Accuracy under attack, %1</source>
        <translation>الدقة تحت الهجوم، ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonWindow</name>
    <message>
        <source>Comparison of one run</source>
        <translation>مقارنة تشغيل واحد</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n runs</source>
        <translation>
            <numerusform>مقارنة لا تشغيلات</numerusform>
            <numerusform>مقارنة تشغيل واحد</numerusform>
            <numerusform>مقارنة تشغيلين</numerusform>
            <numerusform>مقارنة %n تشغيلات</numerusform>
            <numerusform>مقارنة %n تشغيلًا</numerusform>
            <numerusform>مقارنة %n تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>المتانة</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>&amp;Drawn runs</source>
        <translation>التشغيلات المرسومة</translation>
    </message>
    <message>
        <source>Tick what is drawn (Space). The others are compared with the first that is ticked</source>
        <translation>فعّل ما يُرسم (مفتاح المسافة). يُقارَن غيرها بأول مفعَّل</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Plots, pictures and tables of this page as files (Ctrl+Shift+E: with all choices)</source>
        <translation>منحنيات هذه الصفحة وصورها وجداولها ملفاتٍ (Ctrl+Shift+E: بكل الخيارات)</translation>
    </message>
</context>
<context>
    <name>hessianlab::ConfusionMatrix</name>
    <message>
        <source>Which class is taken for which</source>
        <translation>أي صنف يُحسب أي صنف</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 من ‏%2، ‏%3</translation>
    </message>
    <message>
        <source>%1 recognised: %2</source>
        <translation>‏%1 معروف: ‏%2</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>‏%1 حُسب ‏%2: ‏%3</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 صحيح</translation>
    </message>
    <message>
        <source>; most often wrong: </source>
        <translation>؛ أكثر الأخطاء: </translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>حُسب</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
</context>
<context>
    <name>hessianlab::ConfusionTab</name>
    <message>
        <source>Sho&amp;w all samples</source>
        <translation>إظهار كل العيّنات</translation>
    </message>
    <message>
        <source>Each row holds the test samples of one class, each column what the network takes them for. The diagonal is right.</source>
        <translation>كل صف يضم عيّنات اختبار من صنف واحد، وكل عمود ما تحسبها الشبكة. القطر هو الصحيح.</translation>
    </message>
    <message>
        <source>Let go of the cell: all views show every sample again (Escape)</source>
        <translation>ترك الخلية: تعود كل العروض إلى إظهار كل العيّنات (Esc)</translation>
    </message>
    <message>
        <source>step %1 · %2 of %3 test samples right, %4</source>
        <translation>الخطوة ‏%1 · ‏%2 من ‏%3 من عيّنات الاختبار صحيحة، ‏%4</translation>
    </message>
    <message>
        <source>%1 is never taken for %2</source>
        <translation>لا يُحسب ‏%1 أبدًا ‏%2</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>كل عيّنات ‏%1</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>‏%1 معروف</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>‏%1 حُسب ‏%2</translation>
    </message>
    <message>
        <source> at step %1</source>
        <translation> عند الخطوة ‏%1</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>المحدَّد ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Click a cell to see its samples in the other views</source>
        <translation>انقر خلية لرؤية عيّناتها في العروض الأخرى</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>تُسأل الشبكة …</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The test samples as they are</source>
        <translation>عيّنات الاختبار كما هي</translation>
    </message>
    <message>
        <source>What is done to the samples before the network is asked. Norm and ε stand in the bar at the top</source>
        <translation>ما يُفعل بالعيّنات قبل سؤال الشبكة. المعيار و ε في الشريط العلوي</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>أول ‏%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Without an attack the network is asked about the whole test set: that costs little</source>
        <translation>دون هجوم تُسأل الشبكة عن مجموعة الاختبار كلها: كلفة ذلك قليلة</translation>
    </message>
    <message>
        <source>How many test samples are attacked; more take longer and tell more</source>
        <translation>كم من عيّنات الاختبار يُهاجَم؛ الأكثر يستغرق أطول ويدلّ أكثر</translation>
    </message>
    <message>
        <source>%1 is at work: %2</source>
        <translation>‏%1 يعمل: ‏%2</translation>
    </message>
    <message>
        <source>step %1 · %2 of %3 test samples right under %4, %5 ε %6: %7</source>
        <translation>الخطوة ‏%1 · ‏%2 من ‏%3 من عيّنات الاختبار صحيحة تحت ‏%4، ‏%5 ε ‏%6: ‏%7</translation>
    </message>
    <message>
        <source> under %1</source>
        <translation> تحت ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::CurvatureHistogram</name>
    <message>
        <source>How many samples have which value</source>
        <translation>كم عيّنة لها كل قيمة</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يجري القياس …</translation>
    </message>
    <message>
        <source>Each bar counts the test samples whose value lies in its range; hatched: wrongly classified. Click a bar, or hold Ctrl and drag over several, to select its samples in every view; Escape selects none. Dashed line: the open sample.</source>
        <translation>كل شريط يعدّ عيّنات الاختبار التي تقع قيمتها في مجاله؛ المظلَّل: مصنَّف خطأ. انقر شريطًا، أو اضغط Ctrl واسحب فوق عدة أشرطة لتحديد عيّناتها في كل العروض؛ Esc يلغي التحديد. الخط المتقطّع: العيّنة المفتوحة.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>المحدَّد</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>‏%1 من ‏%2 إلى ‏%3</translation>
    </message>
    <message>
        <source>%1 of %2 test samples, step %3</source>
        <translation>%1 من ‏%2 من عيّنات الاختبار، الخطوة ‏%3</translation>
    </message>
    <message>
        <source> · %1 not shown (0, or too small for this axis)</source>
        <translation> · ‏%1 غير معروضة (0 أو أصغر من هذا المحور)</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>المفتوحة: ‏%1</translation>
    </message>
    <message>
        <source>%1 of the same test samples</source>
        <translation>%1 لعيّنات الاختبار نفسها</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::CurvatureTab</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>What the histogram counts.
</source>
        <translation>ما يعدّه المدرّج التكراري.
</translation>
    </message>
    <message>
        <source>of &amp;N samples</source>
        <translation>لعدد N من العيّنات</translation>
    </message>
    <message>
        <source>So many samples of the test set are measured, the first ones or balanced, again whenever the network has moved on. More samples: smoother histogram, longer wait.</source>
        <translation>يُقاس هذا العدد من عيّنات الاختبار، الأولى منها أو متوازنة، ويُعاد كلما تغيّرت الشبكة. عيّنات أكثر: مدرّج أملس وانتظار أطول.</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>متوازنة</translation>
    </message>
    <message>
        <source>A fixed choice of test samples with as many of each class, in place of the first ones</source>
        <translation>اختيار ثابت لعيّنات الاختبار بعدد متساوٍ من كل صنف، بدلًا من الأولى</translation>
    </message>
    <message>
        <source>Lo&amp;g axis</source>
        <translation>محور لوغاريتمي</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>تقدّم القياس</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Logarithmic axis: shows small values beside large ones</source>
        <translation>محور لوغاريتمي: يُظهر القيم الصغيرة إلى جانب الكبيرة</translation>
    </message>
    <message>
        <source>Margins can be negative, and a logarithmic axis has no place for them</source>
        <translation>قد يكون الهامش سالبًا، ولا مكان لذلك على محور لوغاريتمي</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>المحدَّد ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>No sample is selected any more, in all views (Escape)</source>
        <translation>إلغاء تحديد العيّنات في كل العروض (Esc)</translation>
    </message>
    <message>
        <source>No sample is selected</source>
        <translation>لا عيّنة محدَّدة</translation>
    </message>
    <message>
        <source>Both networks in one &amp;histogram and one scatter</source>
        <translation>الشبكتان في مدرّج تكراري واحد ومخطط انتشار واحد</translation>
    </message>
    <message>
        <source>The histogram on the left and the scatter on the right then show both networks, on the same samples and the same axes. “Measure distances” attacks both.</source>
        <translation>يُظهر حينئذ المدرّج التكراري ومخطط الانتشار الشبكتين معًا، على العيّنات نفسها والمحاور نفسها. «قياس المسافات» يهاجم الاثنتين.</translation>
    </message>
    <message>
        <source>click a bar or a point</source>
        <translation>انقر شريطًا أو نقطة</translation>
    </message>
    <message>
        <source>A click on a bar or a point selects its samples, in all views</source>
        <translation>النقر على شريط أو نقطة يحدّد عيّناته في كل العروض</translation>
    </message>
</context>
<context>
    <name>hessianlab::CurvePlot</name>
    <message>
        <source>Drag to zoom, Shift and drag to move, turn the wheel to zoom (over an axis: that axis only), double click or F to see all. Click an entry of the legend to hide its curve, a point to look closer. L switches the vertical axis between linear and logarithmic; the arrow keys step from point to point.</source>
        <translation>اسحب للتكبير، واسحب مع Shift للتحريك، وأدر العجلة للتكبير (فوق محور: ذلك المحور فقط)، وانقر مزدوجًا أو اضغط F لرؤية الكل. انقر مدخلًا في وسيلة الإيضاح لإخفاء منحناه، ونقطةً للنظر عن قرب. L يبدّل المحور العمودي بين خطي ولوغاريتمي؛ ومفاتيح الأسهم تنتقل من نقطة إلى نقطة.</translation>
    </message>
    <message>
        <source> (at %1)</source>
        <translation> (عند ‏%1)</translation>
    </message>
    <message>
        <source>&lt;br&gt;&lt;span style=&quot;color:%1&quot;&gt;●&lt;/span&gt; %2&amp;nbsp;&amp;nbsp;&lt;b&gt;%3&lt;/b&gt;</source>
        <translation>&lt;br&gt;&lt;span style=&quot;color:%1&quot;&gt;●&lt;/span&gt; %2&amp;nbsp;&amp;nbsp;&lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source> &lt;span style=&quot;color:%1&quot;&gt;(smoothed %2)&lt;/span&gt;</source>
        <translation> &lt;span style=&quot;color:%1&quot;&gt;(ممهَّد ‏%2)&lt;/span&gt;</translation>
    </message>
    <message>
        <source>1 value %1 not shown</source>
        <translation>قيمة واحدة ‏%1 غير معروضة</translation>
    </message>
    <message>
        <source>%1 values %2 not shown</source>
        <translation>%1 من القيم ‏%2 غير معروضة</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>أدنى بكثير</translation>
    </message>
    <message>
        <source>%1 histogram of %2 bars, tallest %3 at %4</source>
        <translation>%1 مدرّج تكراري من ‏%2 من الأشرطة، أعلاها ‏%3 عند ‏%4</translation>
    </message>
    <message>
        <source>; %1 not shown on the logarithmic axis</source>
        <translation>؛ ‏%1 غير معروضة على المحور اللوغاريتمي</translation>
    </message>
    <message>
        <source>; %1 far below the axis</source>
        <translation>؛ ‏%1 أدنى من المحور بكثير</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataExamples</name>
    <message>
        <source>The first training points</source>
        <translation>أول نقاط التدريب</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>أول صفوف الجدول</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>صورة من ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataFileDialog</name>
    <message>
        <source>Open data</source>
        <translation>فتح بيانات</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.npz *.npy *.gz *.tgz *.tar *.bin *ubyte)</source>
        <translation>بيانات ‎(*.csv *.tsv *.txt *.npz *.npy *.gz *.tgz *.tar *.bin *ubyte)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>&amp;Take this folder</source>
        <translation>أخذ هذا المجلد</translation>
    </message>
    <message>
        <source>&amp;Take the folder %1</source>
        <translation>أخذ المجلد ‏%1</translation>
    </message>
    <message>
        <source>A folder of pictures, or one with the files of a data set: %1</source>
        <translation>مجلد صور، أو مجلد فيه ملفات مجموعة بيانات: ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataOpening</name>
    <message>
        <source>%1 is not there any more: bring it back, or open other data.</source>
        <translation>لم يعد ‏%1 موجودًا: أعده، أو افتح بيانات أخرى.</translation>
    </message>
    <message>
        <source>the data %1</source>
        <translation>البيانات ‏%1</translation>
    </message>
    <message>
        <source>The data are now %1</source>
        <translation>البيانات الآن ‏%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open data: %1</source>
        <translation>فتح بيانات: ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataPreview</name>
    <message>
        <source>&amp;Use these data</source>
        <translation>استعمال هذه البيانات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>فتح بيانات</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>عيّنات كل صنف</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>What was done to the data, and what was left out</source>
        <translation>ما فُعل بالبيانات، وما تُرك منها</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>كم قُرئ حتى الآن</translation>
    </message>
    <message>
        <source>The data are being read …</source>
        <translation>تُقرأ البيانات …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>Makes these the data of the experiment; undo takes it back</source>
        <translation>يجعلها بيانات التجربة؛ التراجع يعيد السابقة</translation>
    </message>
    <message>
        <source>The data are still being read</source>
        <translation>ما زالت البيانات تُقرأ</translation>
    </message>
    <message>
        <source>Data that cannot be read cannot be used</source>
        <translation>بيانات تتعذّر قراءتها لا يمكن استعمالها</translation>
    </message>
    <message>
        <source>Nothing to show: change a setting, or choose other data.</source>
        <translation>لا شيء للعرض: غيّر إعدادًا، أو اختر بيانات أخرى.</translation>
    </message>
    <message>
        <source>Without effect: the data are divided into training and testing already.</source>
        <translation>بلا أثر: البيانات مقسّمة أصلًا إلى تدريب واختبار.</translation>
    </message>
    <message>
        <source>%1 samples to train on, %2 to test</source>
        <translation>العيّنات: ‏%1 للتدريب، ‏%2 للاختبار</translation>
    </message>
    <message>
        <source>one class</source>
        <translation>صنف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>%n أصناف</numerusform>
            <numerusform>%n صنفًا</numerusform>
            <numerusform>%n صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels in colour</source>
        <translation>%1 × %2 بكسل، ملوّنة</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in grey</source>
        <translation>%1 × %2 بكسل، رمادية</translation>
    </message>
    <message>
        <source>one column of numbers</source>
        <translation>عمود أرقام واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n columns of numbers</source>
        <translation>
            <numerusform>لا أعمدة أرقام</numerusform>
            <numerusform>عمود أرقام واحد</numerusform>
            <numerusform>عمودا أرقام</numerusform>
            <numerusform>%n أعمدة أرقام</numerusform>
            <numerusform>%n عمود أرقام</numerusform>
            <numerusform>%n عمود أرقام</numerusform>
        </translation>
    </message>
    <message>
        <source>The network stays as it is.</source>
        <translation>تبقى الشبكة كما هي.</translation>
    </message>
    <message>
        <source>Suggested network: %1, trained for %2 epochs. Using the data chooses both; they can be changed afterwards.</source>
        <translation>الشبكة المقترحة: ‏%1، عدد حقب تدريبها ‏%2. استعمال البيانات يختار الاثنين، ويمكن تغييرهما بعد ذلك.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>تُرك: ‏%1</translation>
    </message>
    <message>
        <source>and one file more</source>
        <translation>وملف آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %n files more</source>
        <translation>
            <numerusform>ولا ملفات أخرى</numerusform>
            <numerusform>وملف آخر</numerusform>
            <numerusform>وملفان آخران</numerusform>
            <numerusform>و %n ملفات أخرى</numerusform>
            <numerusform>و %n ملفًا آخر</numerusform>
            <numerusform>و %n ملف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hessianlab::DensityStrip</name>
    <message>
        <source>Density of the points in the pieces of the circle</source>
        <translation>كثافة النقاط في قطع الدائرة</translation>
    </message>
    <message>
        <source>How densely the points lie in each piece of the circle. Drag a bar up or down; with the keys: ← and → choose a piece, ↑ and ↓ change it</source>
        <translation>كثافة النقاط في كل قطعة من الدائرة. اسحب عمودًا إلى أعلى أو أسفل؛ وبالمفاتيح: ← و→ لاختيار قطعة، و↑ و↓ لتغييرها</translation>
    </message>
    <message>
        <source>points</source>
        <translation>النقاط</translation>
    </message>
</context>
<context>
    <name>hessianlab::DistanceScatter</name>
    <message>
        <source>Nearest mistake against ‖H‖</source>
        <translation>أقرب خطأ مقابل ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>Each point is a test sample: to the right the loss bends more, further down a smaller change of the input fools the network. A distance is that of the nearest example the attack found: the true one can only be smaller. Click a point to open its sample, hold Ctrl and drag to select several.</source>
        <translation>كل نقطة عيّنة اختبار: كلما اتجهت يمينًا اشتد انحناء الخسارة، وكلما نزلت كفى تغيير أصغر في الدخل لخداع الشبكة. المسافة هي مسافة أقرب مثال وجده الهجوم: والحقيقية لا يمكن إلا أن تكون أصغر. انقر نقطة لفتح عيّنتها، واضغط Ctrl واسحب لتحديد عدة نقاط.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>المحدَّد</translation>
    </message>
    <message>
        <source>Attack that measures the distances</source>
        <translation>الهجوم الذي يقيس المسافات</translation>
    </message>
    <message>
        <source>Progress of the distances</source>
        <translation>تقدّم المسافات</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman): 1 if the distance always grows with ‖H‖, −1 if it always shrinks, near 0 if one says nothing about the other.</source>
        <translation>ارتباط الرتب (سبيرمان): 1 إذا ازدادت المسافة دائمًا مع ⁦‖H‖⁩، و −1 إذا نقصت دائمًا، وقرب 0 إذا لم يدلّ أحدهما على الآخر.</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>العيّنة ‏%1</translation>
    </message>
    <message>
        <source>‖H‖ from %1 to %2, distance from %3 to %4</source>
        <translation>⁦‖H‖⁩ من ‏%1 إلى ‏%2، المسافة من ‏%3 إلى ‏%4</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Measure &amp;distances</source>
        <translation>قياس المسافات</translation>
    </message>
    <message>
        <source>Stop the attack; the samples that are done are kept</source>
        <translation>إيقاف الهجوم؛ تبقى العيّنات المكتملة</translation>
    </message>
    <message>
        <source>There is no network yet: the data set is not loaded</source>
        <translation>لا شبكة بعد: لم تُحمَّل مجموعة البيانات</translation>
    </message>
    <message>
        <source>Attack the surveyed samples to find the smallest change in %1 that fools the network as it is now</source>
        <translation>مهاجمة العيّنات المقيسة لإيجاد أصغر تغيير في ‏%1 يخدع الشبكة بحالتها الآن</translation>
    </message>
    <message>
        <source>attacking …</source>
        <translation>يهاجم …</translation>
    </message>
    <message>
        <source>‖H‖ (nats per squared input)</source>
        <translation>⁦‖H‖⁩ (نات لكل مربّع دخل)</translation>
    </message>
    <message>
        <source>smallest distance found (%1)</source>
        <translation>أصغر مسافة وُجدت (‏%1)</translation>
    </message>
    <message>
        <source>Nearest mistake, step %1</source>
        <translation>أقرب خطأ، الخطوة ‏%1</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <translation>%1 من النقاط، ‏%2</translation>
    </message>
    <message>
        <source>rank correlation %1</source>
        <translation>ارتباط الرتب ‏%1</translation>
    </message>
    <message>
        <source>%1 wrong already</source>
        <translation>%1 خاطئة أصلًا</translation>
    </message>
    <message>
        <source>%1 withstood</source>
        <translation>%1 صمدت</translation>
    </message>
    <message>
        <source>%1 with ‖H‖ = 0</source>
        <translation>%1 بـ ⁦‖H‖ = 0⁩</translation>
    </message>
    <message>
        <source>Nearest mistake of the same samples</source>
        <translation>أقرب خطأ للعيّنات نفسها</translation>
    </message>
    <message>
        <source>Press “Measure distances”: an attack then looks for the nearest mistake of each sample</source>
        <translation>اضغط «قياس المسافات»: يبحث هجوم حينئذ عن أقرب خطأ لكل عيّنة</translation>
    </message>
</context>
<context>
    <name>hessianlab::DrawReport</name>
    <message>
        <source>What the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
    <message>
        <source>The drawing in exactly the pixels that the network gets</source>
        <translation>الرسم بالبكسلات نفسها التي تتلقاها الشبكة</translation>
    </message>
    <message>
        <source>Smallest change found</source>
        <translation>أصغر تغيير وُجد</translation>
    </message>
    <message>
        <source>What has to be added so that the network changes its mind: red brightens, blue darkens; magnified so that it can be seen</source>
        <translation>ما يجب إضافته لتغيّر الشبكة رأيها: الأحمر يفتّح والأزرق يعتّم؛ مكبَّر ليُرى</translation>
    </message>
    <message>
        <source>Drawing + change</source>
        <translation>الرسم + التغيير</translation>
    </message>
    <message>
        <source>The nearest picture found that the network takes for something else</source>
        <translation>أقرب صورة وُجدت تحسبها الشبكة شيئًا آخر</translation>
    </message>
    <message>
        <source>Draw something, open an image, or drop one anywhere on the window</source>
        <translation>ارسم شيئًا، أو افتح صورة، أو أفلت صورة في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>حُسب</translation>
    </message>
    <message>
        <source>Most probable class, and the one that comes next. Nobody knows the true class of a drawing, so all numbers below take the prediction for it</source>
        <translation>الصنف الأرجح والذي يليه. لا أحد يعرف الصنف الصحيح للرسم، لذا تعتمد كل الأرقام أدناه التنبّؤ بدلًا منه</translation>
    </message>
    <message>
        <source>Slope ‖g‖</source>
        <translation>الميل ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>Length of the gradient of the loss with respect to the pixels: how fast the loss can grow</source>
        <translation>طول تدرّج الخسارة بالنسبة إلى البكسلات: سرعة ازدياد الخسارة الممكنة</translation>
    </message>
    <message>
        <source>Curvature ‖H‖</source>
        <translation>الانحناء ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>Largest |eigenvalue| of the Hessian of the loss with respect to the pixels: how strongly the slope itself changes; with the estimator and its residual ‖Hv − λv‖/‖Hv‖</source>
        <translation>أكبر قيمة ذاتية بالقيمة المطلقة لمصفوفة هيسه للخسارة بالنسبة إلى البكسلات: مدى تغيّر الميل نفسه؛ مع المقدِّر وباقيه ⁦‖Hv − λv‖/‖Hv‖⁩</translation>
    </message>
    <message>
        <source>Safe radius</source>
        <translation>نصف القطر الآمن</translation>
    </message>
    <message>
        <source>No smaller change should turn the prediction, if slope and curvature of the margins stay what they are here: 2m / (s + √(s² + 2Km)) for each other class, m its margin, s the margin&apos;s slope, K its curvature. An estimate, no proof</source>
        <translation>لا ينبغي لأي تغيير أصغر أن يقلب التنبّؤ إذا بقي ميل الهوامش وانحناؤها كما هما هنا: ⁦2m / (s + √(s² + 2Km))⁩ لكل صنف آخر، m هامشه و s ميل الهامش و K انحناؤه. تقدير لا برهان</translation>
    </message>
    <message>
        <source>Proven radius</source>
        <translation>نصف القطر المُبرهَن</translation>
    </message>
    <message>
        <source>Certificate: no change smaller than this can turn the prediction, proven for every input around. Usually much smaller than the truth. Computed when the pen rests</source>
        <translation>شهادة: لا يمكن لتغيير أصغر من هذا أن يقلب التنبّؤ، مُبرهَن لكل دخل في الجوار. وهو عادةً أصغر بكثير من الحقيقة. يُحسب حين يتوقّف القلم</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>مُبرهَن بـ</translation>
    </message>
    <message>
        <source>The best of the certificates that apply to this kind of network</source>
        <translation>أفضل الشهادات التي تنطبق على هذا النوع من الشبكات</translation>
    </message>
    <message>
        <source>Mistake found at</source>
        <translation>وُجد خطأ عند</translation>
    </message>
    <message>
        <source>Size of the smallest change found that turns the prediction: DeepFool with every stroke, then PGD at ever smaller ε when the pen rests. There may be a smaller one</source>
        <translation>حجم أصغر تغيير وُجد يقلب التنبّؤ: DeepFool مع كل خط، ثم PGD بقيم ε متناقصة حين يتوقّف القلم. وقد يوجد ما هو أصغر</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × ‏%2 بكسل</translation>
    </message>
    <message>
        <source>%1 (%2), next %3 (%4)</source>
        <translation>%1 (‏%2)، يليه ‏%3 (‏%4)</translation>
    </message>
    <message>
        <source>%1 (%2, residual %3%4)</source>
        <translation>%1 (‏%2، الباقي ‏%3%4)</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>حُسب ‏%1</translation>
    </message>
    <message>
        <source>The estimate is too large here: a smaller change was found.</source>
        <translation>التقدير هنا أكبر من اللازم: وُجد تغيير أصغر.</translation>
    </message>
    <message>
        <source>Looking for a nearer mistake …</source>
        <translation>يُبحث عن خطأ أقرب …</translation>
    </message>
</context>
<context>
    <name>hessianlab::DrawTab</name>
    <message>
        <source>Canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Draw here with the mouse,
or drop an image anywhere on the window</source>
        <translation>ارسم هنا بالفأرة،
أو أفلت صورة في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>&amp;Open image …</source>
        <translation>فتح صورة …</translation>
    </message>
    <message>
        <source>An image file as drawing. It can also be dropped anywhere on the window</source>
        <translation>ملف صورة بدل الرسم. ويمكن إفلاته في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>The image of the clipboard as drawing (Ctrl+V)</source>
        <translation>صورة الحافظة بدل الرسم (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Start from picture</source>
        <translation>البدء من صورة</translation>
    </message>
    <message>
        <source>Puts this test picture on the canvas, pixel by pixel, to change it</source>
        <translation>يضع صورة الاختبار هذه على لوحة الرسم بكسلًا بكسلًا لتعديلها</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>صورة اختبار</translation>
    </message>
    <message>
        <source>Number of the test picture that is open in all views</source>
        <translation>رقم صورة الاختبار المفتوحة في كل العروض</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>Ce&amp;ntre and scale</source>
        <translation>توسيط وتحجيم</translation>
    </message>
    <message>
        <source>Prepares the drawing as the pictures of the data set were: scaled to a box of fixed size, centre of mass in the middle. Without it the canvas is only made smaller</source>
        <translation>يُعِدّ الرسم كما أُعِدّت صور مجموعة البيانات: محجَّمًا إلى مربع ثابت ومركز ثقله في الوسط. دون ذلك تُصغَّر اللوحة فقط</translation>
    </message>
    <message>
        <source>This data set has points of the plane: there is nothing to draw.
Choose MNIST to draw digits, or Fashion-MNIST to draw garments.</source>
        <translation>هذه المجموعة نقاط في المستوي: لا شيء يُرسم.
اختر MNIST لرسم الأرقام أو Fashion-MNIST لرسم الملابس.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>لا صورة في الحافظة.</translation>
    </message>
    <message>
        <source>This image is empty.</source>
        <translation>هذه الصورة فارغة.</translation>
    </message>
    <message>
        <source>An image can be looked at once a data set of pictures is loaded: choose MNIST or Fashion-MNIST.</source>
        <translation>يمكن النظر إلى صورة بعد تحميل مجموعة بيانات صور: اختر MNIST أو Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Dark ink on light paper becomes light ink on black, as the networks know it. Chosen by the brightness of the border</source>
        <translation>الحبر الداكن على ورق فاتح يصير حبرًا فاتحًا على أسود كما تعرفه الشبكات. يُختار بحسب سطوع الحافة</translation>
    </message>
    <message>
        <source>Nothing to invert: no image has been opened</source>
        <translation>لا شيء يُعكس: لم تُفتح صورة</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.svg *.gif *.pgm *.ppm)</source>
        <translation>الصور ‎(*.png *.jpg *.jpeg *.bmp *.svg *.gif *.pgm *.ppm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>Pictures in colour are taken as they are</source>
        <translation>تؤخذ الصور الملوّنة كما هي</translation>
    </message>
    <message>
        <source>The samples of this data set are rows of a table: there is nothing to draw.</source>
        <translation>عيّنات هذه المجموعة صفوف في جدول: لا شيء يُرسم.</translation>
    </message>
</context>
<context>
    <name>hessianlab::DrawTools</name>
    <message>
        <source>P&amp;en</source>
        <translation>القلم</translation>
    </message>
    <message>
        <source>Draw in white with the left mouse button</source>
        <translation>ارسم بالأبيض بزر الفأرة الأيسر</translation>
    </message>
    <message>
        <source>E&amp;raser</source>
        <translation>الممحاة</translation>
    </message>
    <message>
        <source>Rub out; with the pen chosen the right mouse button does that too</source>
        <translation>محو؛ ومع القلم يمحو زر الفأرة الأيمن أيضًا</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>عرض القلم</translation>
    </message>
    <message>
        <source>Width of the pen. Digits of MNIST have strokes of two to three pixels</source>
        <translation>عرض القلم. خطوط أرقام MNIST بعرض بكسلين إلى ثلاثة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Takes the last stroke back (Ctrl+Z while the canvas has the focus)</source>
        <translation>التراجع عن الخط الأخير (Ctrl+Z حين تكون لوحة الرسم نشطة)</translation>
    </message>
    <message>
        <source>There is no stroke to take back</source>
        <translation>لا خط يُتراجع عنه</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>لوحة الرسم فارغة</translation>
    </message>
    <message>
        <source>Wipes the canvas (Delete); can be undone</source>
        <translation>مسح لوحة الرسم (Delete)؛ يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>لون القلم</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>لون آخر …</translation>
    </message>
    <message>
        <source>Draw with the left mouse button</source>
        <translation>الرسم بزر الفأرة الأيسر</translation>
    </message>
    <message>
        <source>Colour of the pen, now %1</source>
        <translation>لون القلم، الآن ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::EigenvectorPanel</name>
    <message>
        <source>what it weighs</source>
        <translation>ما يزنه</translation>
    </message>
    <message>
        <source>mean input</source>
        <translation>متوسط المدخل</translation>
    </message>
    <message>
        <source>The eigenvector as the layer&apos;s matrix: one row for each unit, one column for each input</source>
        <translation>المتجه الذاتي بوصفه مصفوفة الطبقة: سطر لكل وحدة وعمود لكل مدخل</translation>
    </message>
    <message>
        <source>The first right singular vector of that matrix: which inputs the direction weighs</source>
        <translation>أول متجه مفرد أيمن لتلك المصفوفة: أي المدخلات يزنها الاتجاه</translation>
    </message>
    <message>
        <source>What the layer reads on average</source>
        <translation>ما تقرؤه الطبقة في المتوسط</translation>
    </message>
    <message>
        <source>&amp;Eigenvector</source>
        <translation>المتجه الذاتي</translation>
    </message>
    <message>
        <source>Which direction is looked at, 1 bends most; a click on a bar chooses it, too</source>
        <translation>أي اتجاه يُنظر إليه، و1 أشدها انحناء؛ ويختاره النقر على عمود أيضًا</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>القيم المفردة</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>share σ²/Σσ²</source>
        <translation>الحصة σ²/Σσ²</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يُقاس الآن …</translation>
    </message>
    <message>
        <source>How much of the direction, as the layer&apos;s matrix, is one outer product of what units do and what they read. A first bar near 1: the matrix has rank one</source>
        <translation>كم من الاتجاه، بوصفه مصفوفة الطبقة، جداء خارجي واحد لما تفعله الوحدات وما تقرؤه. إذا قارب العمود الأول 1 فرتبة المصفوفة واحد</translation>
    </message>
    <message>
        <source>share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source> |cos| with the mean input: %1.</source>
        <translation> ‏|cos| مع متوسط المدخل: ‏%1.</translation>
    </message>
    <message>
        <source>%1, residual %2. Rank one: %3.</source>
        <translation>‏%1، الباقي ‏%2. الرتبة واحد: ‏%3.</translation>
    </message>
</context>
<context>
    <name>hessianlab::EstimatorTab</name>
    <message>
        <source>Estimate ÷ exact ‖H‖</source>
        <translation>التقدير ⁦÷ ‖H‖⁩ الدقيق</translation>
    </message>
    <message>
        <source>Hessian–vector products</source>
        <translation>جداءات مصفوفة هيسه</translation>
    </message>
    <message>
        <source>estimate ÷ exact</source>
        <translation>التقدير ÷ الدقيق</translation>
    </message>
    <message>
        <source>What each estimator answers after so many products with H, divided by the exact norm. 1 is right. All but Hutchinson&apos;s stay below 1 and climb.</source>
        <translation>جواب كل مقدِّر بعد هذا العدد من الجداءات بـ H مقسومًا على المعيار الدقيق. 1 هو الصحيح. كلها عدا Hutchinson تبقى دون 1 وتصعد.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>‖Hv − λv‖ ÷ ‖Hv‖</source>
        <translation>‖Hv − λv‖ ÷ ‖Hv‖</translation>
    </message>
    <message>
        <source>How far the direction that was found is from an eigenvector: 0 is one exactly. Of any estimator this can be known without the exact norm, so it is what tells whether an estimate has settled.</source>
        <translation>مدى بعد الاتجاه الموجود عن متجه ذاتي: 0 يعني متجهًا ذاتيًا تمامًا. يُعرف هذا لأي مقدِّر دون المعيار الدقيق، لذا فهو ما يبيّن هل استقر التقدير.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يجري القياس …</translation>
    </message>
    <message>
        <source>S&amp;ample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>الجداءات</translation>
    </message>
    <message>
        <source>How many products of H with a vector each estimator may spend. One product costs about as much as two gradients.</source>
        <translation>عدد جداءات H بمتجه المسموح لكل مقدِّر. كلفة الجداء الواحد نحو كلفة تدرّجين.</translation>
    </message>
    <message>
        <source>Another &amp;random start</source>
        <translation>بدء عشوائي آخر</translation>
    </message>
    <message>
        <source>Draw the random directions anew: shows how much an estimate depends on luck. All that start at random start with the same direction; what starts at the gradient does not change.</source>
        <translation>سحب الاتجاهات العشوائية من جديد: يبيّن مدى اعتماد التقدير على الحظ. كل ما يبدأ عشوائيًا يبدأ من الاتجاه نفسه؛ وما يبدأ من التدرّج لا يتغيّر.</translation>
    </message>
    <message>
        <source>What each estimator says in the end</source>
        <translation>ما يقوله كل مقدِّر في النهاية</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>المقدِّر</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>÷ exact</source>
        <translation>÷ الدقيق</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>الجداءات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Click a row: its explanation stands beside</source>
        <translation>انقر صفًا: يظهر شرحه إلى جانبه</translation>
    </message>
    <message>
        <source>Its last answer for the norm of H</source>
        <translation>جوابه الأخير لمعيار H</translation>
    </message>
    <message>
        <source>Its last answer divided by the exact norm; 1 is right</source>
        <translation>جوابه الأخير مقسومًا على المعيار الدقيق؛ 1 هو الصحيح</translation>
    </message>
    <message>
        <source>‖Hv − λv‖ ÷ ‖Hv‖ of the direction it found; 0 is an eigenvector</source>
        <translation>⁦‖Hv − λv‖ ÷ ‖Hv‖⁩ للاتجاه الذي وجده؛ 0 متجه ذاتي</translation>
    </message>
    <message>
        <source>Hessian–vector products it spent</source>
        <translation>جداءات مصفوفة هيسه التي استهلكها</translation>
    </message>
    <message>
        <source>Of a run for the last answer alone, without looking in between</source>
        <translation>لتشغيل من أجل الجواب الأخير وحده، دون نظر في الأثناء</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Estimate ÷ exact, ‖H‖ = %1</source>
        <translation>التقدير ÷ الدقيق، ⁦‖H‖ = %1⁩</translation>
    </message>
    <message>
        <source>sample %1, step %2 · exact: %3, residual %4</source>
        <translation>العيّنة ‏%1، الخطوة ‏%2 · الدقيق: ‏%3، الباقي ‏%4</translation>
    </message>
    <message>
        <source>from %1 gradients</source>
        <translation>من ‏%1 من التدرّجات</translation>
    </message>
    <message>
        <source>Lanczos in float64, %1 products</source>
        <translation>Lanczos بـ float64، ‏%1 من الجداءات</translation>
    </message>
    <message>
        <source>H is 0 at sample %1: the network is certain there</source>
        <translation>H يساوي 0 عند العيّنة ‏%1: الشبكة متيقّنة هناك</translation>
    </message>
</context>
<context>
    <name>hessianlab::ExperimentPanel</name>
    <message>
        <source>Advanced</source>
        <translation>متقدّم</translation>
    </message>
    <message>
        <source>Without effect: “%1” has no such setting.</source>
        <translation>بلا أثر: ليس لـ «%1» إعداد كهذا.</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to test, %3 classes</source>
        <translation>%1 للتدريب، ‏%2 للاختبار، الأصناف: ‏%3</translation>
    </message>
    <message>
        <source>Changed: %1. The present run keeps its settings; ⟲ starts a new one with these.</source>
        <translation>تغيّر: ‏%1. يحتفظ التشغيل الحالي بإعداداته؛ ⟲ يبدأ تشغيلًا جديدًا بهذه.</translation>
    </message>
    <message>
        <source>⟲ loads this data set; the present run keeps its own.</source>
        <translation>⟲ يحمّل هذه المجموعة؛ والتشغيل الحالي يحتفظ بمجموعته.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>فتح …</translation>
    </message>
    <message>
        <source>Your own pictures, arrays, points or tables: a file or a folder</source>
        <translation>صورك أو مصفوفاتك أو نقاطك أو جداولك: ملف أو مجلد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was trained elsewhere. ▶ trains its weights on with these settings, as a run of its own.</source>
        <translation>دُرّبت ‏%1 في مكان آخر. ▶ يتابع تدريب أوزانها بهذه الإعدادات في تشغيل خاص بها.</translation>
    </message>
    <message>
        <source>Begins with weights %1: ▶ trains them on with these settings.</source>
        <translation>يبدأ بأوزان ‏%1: ▶ يتابع تدريبها بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>Began with weights %1.</source>
        <translation>بدأ بأوزان ‏%1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>تغيّر: ‏%1.</translation>
    </message>
    <message>
        <source>Changed: %1. The present run keeps its settings; ⟲ starts a new one with these, ↯ beside the field lets it act at once.</source>
        <translation>تغيّر: ‏%1. يحتفظ التشغيل الحالي بإعداداته؛ ⟲ يبدأ تشغيلًا جديدًا بهذه، و ↯ بجانب الحقل يجعل التغيير يعمل فورًا.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>لا يوجد ما يُحفظ.</translation>
    </message>
    <message>
        <source>%1 could not be drawn at this size; choose a smaller one.</source>
        <translation>تعذّر رسم ‏%1 بهذا الحجم؛ اختر حجمًا أصغر.</translation>
    </message>
    <message>
        <source>CSV holds numbers and has no size</source>
        <translation>CSV أرقام لا حجم لها</translation>
    </message>
    <message>
        <source>A picture has as many pixels as values</source>
        <translation>للصورة بكسلات بعدد القيم</translation>
    </message>
    <message>
        <source>Width on paper: one column or two of a journal</source>
        <translation>العرض على الورق: عمود أو عمودان في مجلة</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>العرض على الورق</translation>
    </message>
    <message>
        <source>Follows from the width</source>
        <translation>ينتج عن العرض</translation>
    </message>
    <message>
        <source>Height on paper, without the caption</source>
        <translation>الارتفاع على الورق دون الشرح</translation>
    </message>
    <message>
        <source>The tab keeps its letters; they grow with the width</source>
        <translation>يحتفظ التبويب بحروفه؛ وتكبر مع العرض</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation>حجم الحروف على الورق</translation>
    </message>
    <message>
        <source>Okabe–Ito: told apart whatever kind of colour blindness. Black and white: dashes and marks instead of colours. The ground is always light.</source>
        <translation>Okabe–Ito: تتمايز مهما كان نوع عمى الألوان. أبيض وأسود: شرطات وعلامات بدل الألوان. الخلفية فاتحة دائمًا.</translation>
    </message>
    <message>
        <source>Only PNG has dots</source>
        <translation>PNG وحدها لها نقاط</translation>
    </message>
    <message>
        <source>Dots to the inch; journals ask for 300 to 600</source>
        <translation>نقاط في البوصة؛ تطلب المجلات 300 إلى 600</translation>
    </message>
    <message>
        <source>Only pictures are saved pixel by pixel</source>
        <translation>لا تُحفظ بكسلًا بكسلًا إلا الصور</translation>
    </message>
    <message>
        <source>Pixels of the file along each side of one value: 1 keeps the picture as the network gets it</source>
        <translation>بكسلات الملف على كل ضلع من القيمة: 1 يُبقي الصورة كما تتلقاها الشبكة</translation>
    </message>
    <message>
        <source>The tab has its own titles</source>
        <translation>للتبويب عناوينه</translation>
    </message>
    <message>
        <source>Papers have the title in the text below the figure</source>
        <translation>في الأبحاث يوضع العنوان في النص تحت الشكل</translation>
    </message>
    <message>
        <source>The file&apos;s description has it</source>
        <translation>موجود في وصف الملف</translation>
    </message>
    <message>
        <source>It stands in lines that begin with #</source>
        <translation>موجود في أسطر تبدأ بـ #</translation>
    </message>
    <message>
        <source>Settings, seed, versions and the command that makes it again, below the figure. The file&apos;s own description has them anyway.</source>
        <translation>الإعدادات والبذرة والإصدارات والأمر الذي يعيد إنتاج الشكل، تحت الشكل. وهي في وصف الملف على أي حال.</translation>
    </message>
    <message>
        <source>Only for curves as CSV</source>
        <translation>للمنحنيات بصيغة CSV فقط</translation>
    </message>
    <message>
        <source>Only curves that are not hidden, and only the range of the x axis as it is zoomed</source>
        <translation>المنحنيات غير المخفية فقط، ومجال المحور x المعروض فقط</translation>
    </message>
    <message>
        <source>Asks where</source>
        <translation>يسأل عن المكان</translation>
    </message>
    <message>
        <source>The numbers as text</source>
        <translation>الأرقام نصًا</translation>
    </message>
    <message>
        <source>This tab has no plots</source>
        <translation>لا مخططات في هذا التبويب</translation>
    </message>
    <message>
        <source>All plots of this tab in this format, into a folder; nothing there is overwritten</source>
        <translation>كل مخططات هذا التبويب بهذه الصيغة في مجلد؛ لا يُستبدل شيء فيه</translation>
    </message>
    <message>
        <source>
…</source>
        <translation>
…</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>سطر واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be drawn at this size; choose a smaller one.</source>
        <translation>تعذّر الرسم بهذا الحجم؛ اختر حجمًا أصغر.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × ‏%2 بكسل</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × ‏%2 مم</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ ‏%1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ ‏%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‏%1</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>A plot, a picture or a table of the tab in front, or the whole tab</source>
        <translation>مخطط أو صورة أو جدول من التبويب الأمامي، أو التبويب كله</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>PDF and SVG keep lines sharp at any size; PNG has dots; CSV holds the numbers</source>
        <translation>PDF و SVG تُبقيان الخطوط حادّة بأي حجم؛ PNG نقاط؛ CSV تحوي الأرقام</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>One column, %1 mm</source>
        <translation>عمود واحد، ‏%1 مم</translation>
    </message>
    <message>
        <source>Two columns, %1 mm</source>
        <translation>عمودان، ‏%1 مم</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Ma&amp;gnification</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Only the &amp;visible range</source>
        <translation>المجال المرئي فقط</translation>
    </message>
    <message>
        <source>The figure as it will be</source>
        <translation>الشكل كما سيكون</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>Save &amp;all plots …</source>
        <translation>حفظ كل المخططات …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The figure as a picture and a drawing, for pasting elsewhere</source>
        <translation>الشكل صورةً ورسمًا للصقه في مكان آخر</translation>
    </message>
</context>
<context>
    <name>hessianlab::FiltersTab</name>
    <message>
        <source>The weights of each unit of the first layer, as a picture: red weighs brightness up, blue weighs it down. All on one scale, so that a pale filter is a weak one</source>
        <translation>أوزان كل وحدة من الطبقة الأولى صورةً: الأحمر يرفع وزن السطوع والأزرق يخفضه. كلها بمقياس واحد، فالمرشّح الباهت ضعيف</translation>
    </message>
    <message>
        <source>What each unit answers at each place of the picture: red where it finds what it looks for, white where it says nothing. A layer that sees the whole picture at once has one answer a unit</source>
        <translation>جواب كل وحدة عند كل موضع من الصورة: أحمر حيث تجد ما تبحث عنه، وأبيض حيث لا تقول شيئًا. والطبقة التي ترى الصورة كلها دفعة واحدة لها جواب واحد لكل وحدة</translation>
    </message>
    <message>
        <source>Filters of the first layer</source>
        <translation>مرشّحات الطبقة الأولى</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>مرشّح</translation>
    </message>
    <message>
        <source>Fetching the weights …</source>
        <translation>تُجلب الأوزان …</translation>
    </message>
    <message>
        <source>Feature maps of the open sample</source>
        <translation>خرائط السمات للعيّنة المفتوحة</translation>
    </message>
    <message>
        <source>map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>تُسأل الشبكة …</translation>
    </message>
    <message>
        <source>The open sample</source>
        <translation>العيّنة المفتوحة</translation>
    </message>
    <message>
        <source>S&amp;ample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>What they find in the open picture</source>
        <translation>ما تجده في الصورة المفتوحة</translation>
    </message>
    <message>
        <source>This data set has points of the plane: the first layer&apos;s weights are no pictures.
Choose a data set of pictures to see what its filters look for.</source>
        <translation>هذه المجموعة نقاط في المستوي: أوزان الطبقة الأولى ليست صورًا.
اختر مجموعة بيانات صور لترى ما تبحث عنه مرشّحاتها.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة ‏%1</translation>
    </message>
    <message>
        <source>the first %1 of %2 units</source>
        <translation>أول ‏%1 من ‏%2 من الوحدات</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>الوحدات: ‏%1</translation>
    </message>
    <message>
        <source>weights up to ±%1</source>
        <translation>أوزان حتى ⁦±%1⁩</translation>
    </message>
    <message>
        <source>answers after the activation, up to %1</source>
        <translation>أجوبة بعد التنشيط، حتى ‏%1</translation>
    </message>
    <message>
        <source>answers before any activation, up to ±%1</source>
        <translation>أجوبة قبل أي تنشيط، حتى ⁦±%1⁩</translation>
    </message>
    <message>
        <source>The samples of this data set are rows of a table: the first layer&apos;s weights are no pictures.</source>
        <translation>عيّنات هذه المجموعة صفوف في جدول: أوزان الطبقة الأولى ليست صورًا.</translation>
    </message>
</context>
<context>
    <name>hessianlab::FirstSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة ‏%1 من ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::FlipPanel</name>
    <message>
        <source>Click a point of a curve, or step to it with the arrow keys and press Enter.

Here you then see the pictures that fall between this ε and the one before.</source>
        <translation>انقر نقطة من منحنى، أو انتقل إليها بمفاتيح الأسهم واضغط Enter.

سترى هنا الصور التي تسقط بين هذه القيمة لـ ε والتي قبلها.</translation>
    </message>
    <message>
        <source>Belief, %</source>
        <translation>القناعة، %</translation>
    </message>
    <message>
        <source>◀ Pre&amp;vious</source>
        <translation>▶ السابق</translation>
    </message>
    <message>
        <source>Ne&amp;xt ▶</source>
        <translation>التالي ◀</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>This evaluation does not say which points fell.</source>
        <translation>لا يبيّن هذا التقييم أي النقاط سقطت.</translation>
    </message>
    <message>
        <source>This evaluation does not say which pictures fell.</source>
        <translation>لا يبيّن هذا التقييم أي الصور سقطت.</translation>
    </message>
    <message>
        <source>No point is wrong at ε = %1</source>
        <translation>لا نقطة خاطئة عند ⁦ε = %1⁩</translation>
    </message>
    <message>
        <source>No picture is wrong at ε = %1</source>
        <translation>لا صورة خاطئة عند ⁦ε = %1⁩</translation>
    </message>
    <message>
        <source>No point flips between ε = %1 and ε = %2</source>
        <translation>لا نقطة تنقلب بين ⁦ε = %1⁩ و ⁦ε = %2⁩</translation>
    </message>
    <message>
        <source>No picture flips between ε = %1 and ε = %2</source>
        <translation>لا صورة تنقلب بين ⁦ε = %1⁩ و ⁦ε = %2⁩</translation>
    </message>
    <message>
        <source>%1 wrong without an attack</source>
        <translation>%1 خطأ دون هجوم</translation>
    </message>
    <message>
        <source>%1 wrong at ε = %2</source>
        <translation>%1 خطأ عند ⁦ε = %2⁩</translation>
    </message>
    <message>
        <source>%1 flips between ε = %2 and ε = %3</source>
        <translation>%1 تنقلب بين ⁦ε = %2⁩ و ⁦ε = %3⁩</translation>
    </message>
    <message>
        <source>%1 flip between ε = %2 and ε = %3</source>
        <translation>%1 تنقلب بين ⁦ε = %2⁩ و ⁦ε = %3⁩</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة ‏%2</translation>
    </message>
    <message>
        <source>Points of the plane have no pictures: the Map tab shows where they lie.</source>
        <translation>نقاط المستوي لا صور لها: تبويب الخريطة يُظهر مواقعها.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 من ‏%3</translation>
    </message>
    <message>
        <source>The pictures before</source>
        <translation>الصور السابقة</translation>
    </message>
    <message>
        <source>These are the first</source>
        <translation>هذه هي الأولى</translation>
    </message>
    <message>
        <source>The next pictures</source>
        <translation>الصور التالية</translation>
    </message>
    <message>
        <source>These are the last</source>
        <translation>هذه هي الأخيرة</translation>
    </message>
    <message>
        <source>Attacking these pictures again …</source>
        <translation>تُهاجَم هذه الصور من جديد …</translation>
    </message>
    <message>
        <source>The run was reset before its pictures were made.</source>
        <translation>أُعيد ضبط التشغيل قبل إنتاج صوره.</translation>
    </message>
    <message>
        <source>Attacked again: the pictures that the evaluation found are not in memory any more.</source>
        <translation>هوجمت من جديد: الصور التي وجدها التقييم لم تعد في الذاكرة.</translation>
    </message>
    <message>
        <source>The curve is of step %1, these pictures of the weights at step %2.</source>
        <translation>المنحنى للخطوة ‏%1، وهذه الصور لأوزان الخطوة ‏%2.</translation>
    </message>
    <message>
        <source>%1 of them withstood this time: the curve knows a nearer example, found with a larger ε or other weights.</source>
        <translation>%1 منها صمدت هذه المرة: يعرف المنحنى مثالًا أقرب وُجد بـ ε أكبر أو بأوزان أخرى.</translation>
    </message>
    <message>
        <source>Wrong as it is, without an attack</source>
        <translation>خاطئة أصلًا، دون هجوم</translation>
    </message>
</context>
<context>
    <name>hessianlab::FoldOut</name>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>مطويّ</translation>
    </message>
</context>
<context>
    <name>hessianlab::FrequenciesTab</name>
    <message>
        <source>&amp;Train networks</source>
        <translation>درّب شبكات</translation>
    </message>
    <message>
        <source>&amp;Eigenfunction of frequency</source>
        <translation>الدالة الذاتية للتردد</translation>
    </message>
    <message>
        <source>Which eigenfunction of the kernel is drawn. A click on an eigenvalue chooses it, too</source>
        <translation>أي دالة ذاتية للنواة تُرسم. والنقر على قيمة ذاتية يختارها أيضًا</translation>
    </message>
    <message>
        <source>Trains the network of these settings from its start on cos κθ alone, for κ = 3, 4, 5, 6 and 8, and marks when it has learned it in each piece. Takes from seconds to a minute; the run itself is not touched</source>
        <translation>يدرّب شبكة هذه الإعدادات من بدايتها على cos κθ وحدها، لـ κ = 3 و4 و5 و6 و8، ويبيّن متى تعلمتها في كل قطعة. يستغرق من ثوانٍ إلى دقيقة؛ ولا يمس التشغيل نفسه</translation>
    </message>
    <message>
        <source>Eigenvalues of the kernel</source>
        <translation>القيم الذاتية للنواة</translation>
    </message>
    <message>
        <source>frequency q</source>
        <translation>التردد q</translation>
    </message>
    <message>
        <source>eigenvalue λ</source>
        <translation>القيمة الذاتية λ</translation>
    </message>
    <message>
        <source>Gradient descent learns the part of the target along an eigenfunction at a rate that is its eigenvalue. They fall with 1/q²: a frequency twice as high takes four times as long</source>
        <translation>يتعلم انحدار التدرج جزء الهدف على طول دالة ذاتية بمعدل هو قيمتها الذاتية. وهي تتناقص مع 1/q²: التردد المضاعف يستغرق أربعة أضعاف الزمن</translation>
    </message>
    <message>
        <source>How long a frequency takes (lines: closed form)</source>
        <translation>كم يستغرق التردد (الخطوط: الصيغة المغلقة)</translation>
    </message>
    <message>
        <source>frequency κ</source>
        <translation>التردد κ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Steps of gradient descent until cos κθ alone is learned in each piece of the circle: by the kernel of infinitely many units, in closed form, and by the network, where it was trained</source>
        <translation>خطوات انحدار التدرج حتى تُتعلَّم cos κθ وحدها في كل قطعة من الدائرة: بنواة الوحدات اللانهائية، وبالصيغة المغلقة، وبالشبكة حيث دُرّبت</translation>
    </message>
    <message>
        <source>An eigenfunction</source>
        <translation>دالة ذاتية</translation>
    </message>
    <message>
        <source>angle θ (radians)</source>
        <translation>الزاوية θ (راديان)</translation>
    </message>
    <message>
        <source>value at the samples</source>
        <translation>القيمة عند العينات</translation>
    </message>
    <message>
        <source>It turns faster where points are many, and is lower there</source>
        <translation>تتذبذب أسرع حيث النقاط كثيرة، وتكون أخفض هناك</translation>
    </message>
    <message>
        <source>How fast eigenfunctions turn (lines: closed form)</source>
        <translation>سرعة تذبذب الدوال الذاتية (الخطوط: الصيغة المغلقة)</translation>
    </message>
    <message>
        <source>local frequency</source>
        <translation>التردد الموضعي</translation>
    </message>
    <message>
        <source>In each piece of the circle: the frequency that fits the eigenfunction best, and the closed form q √p/Z, p the density of the points there</source>
        <translation>في كل قطعة من الدائرة: التردد الأنسب للدالة الذاتية، والصيغة المغلقة q √p/Z، حيث p كثافة النقاط هناك</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مقيس</translation>
    </message>
    <message>
        <source>at the samples</source>
        <translation>عند العينات</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>الصيغة المغلقة</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>أوقف التدريب</translation>
    </message>
    <message>
        <source>training networks: %1</source>
        <translation>يدرّب شبكات: ‏%1</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>يقيس …</translation>
    </message>
    <message>
        <source>slope of the eigenvalues %1</source>
        <translation>ميل القيم الذاتية ‏%1</translation>
    </message>
    <message>
        <source>of the times %1</source>
        <translation>وميل الأزمنة ‏%1</translation>
    </message>
    <message>
        <source>Eigenfunction of frequency %1</source>
        <translation>الدالة الذاتية للتردد ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::GraphTab</name>
    <message>
        <source>with &amp;self-loops</source>
        <translation>مع حلقات ذاتية</translation>
    </message>
    <message>
        <source>A&amp;round this node</source>
        <translation>حول هذه العقدة</translation>
    </message>
    <message>
        <source>Mean distance between the means of two classes, and mean distance of a node&apos;s output to the mean of its class, over all nodes that have a label</source>
        <translation>متوسط المسافة بين متوسطي صنفين، ومتوسط مسافة خرج العقدة عن متوسط صنفها، على كل العقد المعروف صنفها</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>label</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>part of the data</source>
        <translation>جزء البيانات</translation>
    </message>
    <message>
        <source>What the colours and marks of the nodes say</source>
        <translation>ما تقوله ألوان العقد وعلاماتها</translation>
    </message>
    <message>
        <source>&amp;Propagate k</source>
        <translation>النشر k</translation>
    </message>
    <message>
        <source>The outputs carried to the neighbours k times more before they are read: ÂᵏZ. Nothing is trained by it; the largest k shows what infinite depth would do</source>
        <translation>المخرجات منقولة إلى الجيران k مرة إضافية قبل أن تُقرأ: ÂᵏZ. لا يُدرَّب بذلك شيء؛ وأكبر k تُظهر ما كان سيفعله عمق لا نهائي</translation>
    </message>
    <message>
        <source>Â = D̃^(−1/2)(A+I)D̃^(−1/2), which keeps a part of a node&apos;s own output, instead of D⁻¹A</source>
        <translation>⁦Â = D̃^(−1/2)(A+I)D̃^(−1/2)⁩، التي تحتفظ بجزء من خرج العقدة نفسها، بدلًا من ⁦D⁻¹A⁩</translation>
    </message>
    <message>
        <source>Lays out the part of the graph that is nearest to the open node</source>
        <translation>يرتّب جزء الرسم البياني الأقرب إلى العقدة المفتوحة</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>‏%1×</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>يُرتَّب الرسم البياني …</translation>
    </message>
    <message>
        <source>first principal direction</source>
        <translation>الاتجاه الرئيس الأول</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>Reading the network …</source>
        <translation>تُقرأ الشبكة …</translation>
    </message>
    <message>
        <source>The outputs of all nodes, seen along the two directions in which they differ most</source>
        <translation>مخرجات كل العقد، منظورًا إليها على الاتجاهين اللذين تختلف فيهما أكثر ما تختلف</translation>
    </message>
    <message>
        <source>Accuracy after k more steps along the edges</source>
        <translation>الدقة بعد k خطوات أخرى على الحواف</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>نسبة الصحيح</translation>
    </message>
    <message>
        <source>What the network&apos;s outputs would answer after 0, 1, 2, … steps along the edges; a click chooses k</source>
        <translation>ما كانت ستجيب به مخرجات الشبكة بعد 0، 1، 2، … خطوات على الحواف؛ والنقر يختار k</translation>
    </message>
    <message>
        <source>test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>الرسم البياني</translation>
    </message>
    <message>
        <source>The graph: %1 nodes</source>
        <translation>الرسم البياني: ‏%1 من العقد</translation>
    </message>
    <message>
        <source>The %1 nodes around node %2, of %3</source>
        <translation>العقد حول العقدة ‏%2: ‏%1 من ‏%3</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>المخرجات</translation>
    </message>
    <message>
        <source>Outputs in two dimensions: %1 of their variance</source>
        <translation>المخرجات في بعدين: ‏%1 من تباينها</translation>
    </message>
    <message>
        <source>k = %1</source>
        <translation>k = ‏%1</translation>
    </message>
    <message>
        <source>step %1 · test %2</source>
        <translation>الخطوة ‏%1 · الاختبار ‏%2</translation>
    </message>
    <message>
        <source>between classes %1 ÷ within %2 = %3</source>
        <translation>بين الأصناف ‏%1 ÷ داخلها ‏%2 = ‏%3</translation>
    </message>
    <message>
        <source>Click a node to see what it is.</source>
        <translation>انقر عقدة لترى ما هي.</translation>
    </message>
    <message>
        <source>Node %1: answers class %2, %3 sure; </source>
        <translation>العقدة ‏%1: الجواب الصنف ‏%2، بثقة ‏%3؛ </translation>
    </message>
    <message>
        <source>it has no label; </source>
        <translation>صنفها غير معروف؛ </translation>
    </message>
    <message>
        <source>its label is class %1 (%2); </source>
        <translation>صنفها الصحيح ‏%1 (‏%2)؛ </translation>
    </message>
    <message>
        <source>no neighbour</source>
        <translation>لا جيران</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>‏%1 (الصنف ‏%2)</translation>
    </message>
    <message>
        <source>one neighbour: </source>
        <translation>جار واحد: </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours: </source>
        <translation>
            <numerusform>لا جيران: </numerusform>
            <numerusform>جار واحد: </numerusform>
            <numerusform>جاران: </numerusform>
            <numerusform>%n جيران: </numerusform>
            <numerusform>%n جارًا: </numerusform>
            <numerusform>%n جار: </numerusform>
        </translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Clear edits</source>
        <translation>مسح التعديلات</translation>
    </message>
    <message>
        <source>Class of the open node</source>
        <translation>صنف العقدة المفتوحة</translation>
    </message>
    <message>
        <source>The label of the open node; with the keys, a digit</source>
        <translation>وسم العقدة المفتوحة؛ وبالمفاتيح: رقم</translation>
    </message>
    <message>
        <source>Part of the open node</source>
        <translation>جزء العقدة المفتوحة</translation>
    </message>
    <message>
        <source>What the open node&apos;s label is for; with the keys, T for training and back</source>
        <translation>الغرض من وسم العقدة المفتوحة؛ وبالمفاتيح: T للتدريب وللعودة عنه</translation>
    </message>
    <message>
        <source>The graph as it was drawn</source>
        <translation>الرسم البياني كما سُحب</translation>
    </message>
    <message>
        <source>Change the graph: click a node and choose its class or part, drag from one node to another to join or cut them. With the keys: the arrows choose a node, a digit its class, T training, E an edge&apos;s first and then its second node. The next run begins with it</source>
        <translation>تغيير الرسم البياني: انقر عقدة واختر صنفها أو جزأها، واسحب من عقدة إلى أخرى لوصلهما أو فصلهما. وبالمفاتيح: الأسهم لاختيار عقدة، ورقم لصنفها، و T للتدريب، و E للعقدة الأولى من حافة ثم للثانية. يبدأ به التشغيل التالي</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الصنف ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::GroupedRuns</name>
    <message numerus="yes">
        <source>%n runs</source>
        <comment>that differ in the seed</comment>
        <translation>
            <numerusform>لا تشغيلات</numerusform>
            <numerusform>تشغيل واحد</numerusform>
            <numerusform>تشغيلان</numerusform>
            <numerusform>%n تشغيلات</numerusform>
            <numerusform>%n تشغيلًا</numerusform>
            <numerusform>%n تشغيل</numerusform>
        </translation>
    </message>
    <message>
        <source>various</source>
        <translation>متنوّع</translation>
    </message>
    <message>
        <source>%1. Means over the seeds, with the standard deviation behind ±</source>
        <translation>%1. متوسطات على البذور، مع الانحراف المعياري بعد ±</translation>
    </message>
</context>
<context>
    <name>hessianlab::GuideCard</name>
    <message>
        <source>Leave the first steps (Esc); Help → First steps begins them again</source>
        <translation>الخروج من الخطوات الأولى (Esc)؛ مساعدة ← الخطوات الأولى تبدأها من جديد</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>الخروج من الخطوات الأولى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>To the next step; F6 brings the keyboard here</source>
        <translation>إلى الخطوة التالية؛ F6 ينقل لوحة المفاتيح إلى هنا</translation>
    </message>
</context>
<context>
    <name>hessianlab::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>The guide is not installed with this program. It stands in docs/guide.md of its sources.</source>
        <translation>الدليل غير مثبَّت مع هذا البرنامج. تجده في docs/guide.md من مصادره.</translation>
    </message>
</context>
<context>
    <name>hessianlab::LabChoice</name>
    <message>
        <source>What is trained here: its data, settings and views. Your settings stay and come back with their laboratory</source>
        <translation>ما يُدرَّب هنا: بياناته وإعداداته وعروضه. تبقى إعداداتك وتعود مع مختبرها</translation>
    </message>
    <message>
        <source>Laborator&amp;y</source>
        <translation>المختبر</translation>
    </message>
</context>
<context>
    <name>hessianlab::LabDocument</name>
    <message>
        <source>change of %1</source>
        <translation>تغيير ‏%1</translation>
    </message>
    <message>
        <source>change of norm</source>
        <translation>تغيير المعيار</translation>
    </message>
    <message>
        <source>change of ε</source>
        <translation>تغيير ε</translation>
    </message>
    <message>
        <source>change of the twin&apos;s regularizer</source>
        <translation>تغيير منظِّم التوأم</translation>
    </message>
    <message>
        <source>change of the twin&apos;s %1</source>
        <translation>تغيير ‏%1 للتوأم</translation>
    </message>
    <message>
        <source>a twin that differs from the run</source>
        <translation>توأم يختلف عن التشغيل</translation>
    </message>
    <message>
        <source>with and without the penalty</source>
        <translation>بالعقوبة ومن دونها</translation>
    </message>
    <message>
        <source>change of the layers</source>
        <translation>تغيير الطبقات</translation>
    </message>
</context>
<context>
    <name>hessianlab::LandmarksTab</name>
    <message>
        <source>Test face</source>
        <translation>وجه اختبار</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>Shape on the walk</source>
        <translation>الشكل في الجولة</translation>
    </message>
    <message>
        <source>A synthetic test face. Blue is what the network finds, orange the truth, and a segment joins each point to its own</source>
        <translation>وجه اختبار اصطناعي. الأزرق ما تجده الشبكة، والبرتقالي الحقيقة، وتصل قطعة مستقيمة كل نقطة بنظيرتها</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The face before, in the order chosen here</source>
        <translation>الوجه السابق، بالترتيب المختار هنا</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The face after, in the order chosen here</source>
        <translation>الوجه التالي، بالترتيب المختار هنا</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>كما تأتي</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>الأسوأ أولًا</translation>
    </message>
    <message>
        <source>Order of the faces</source>
        <translation>ترتيب الوجوه</translation>
    </message>
    <message>
        <source>In which order Previous and Next go through the test faces</source>
        <translation>الترتيب الذي يمرّ به «السابق» و«التالي» على وجوه الاختبار</translation>
    </message>
    <message>
        <source>Puts the test face on the canvas, to change it: cover an eye, paint a mouth</source>
        <translation>يضع وجه الاختبار على لوحة الرسم لتعديله: غطِّ عينًا، ارسم فمًا</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Wipes the canvas: the network sees a black picture and answers with the shape it takes for granted</source>
        <translation>مسح لوحة الرسم: ترى الشبكة صورة سوداء وتجيب بالشكل الذي تفترضه من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>لوحة الرسم</translation>
    </message>
    <message>
        <source>Draw a face here</source>
        <translation>ارسم وجهًا هنا</translation>
    </message>
    <message>
        <source>Walk through the shapes</source>
        <translation>جولة بين الأشكال</translation>
    </message>
    <message>
        <source>Along the first direction of the code, to three standard deviations</source>
        <translation>على الاتجاه الأول للترميز، حتى ثلاثة انحرافات معيارية</translation>
    </message>
    <message>
        <source>Along the second direction of the code, to three standard deviations</source>
        <translation>على الاتجاه الثاني للترميز، حتى ثلاثة انحرافات معيارية</translation>
    </message>
    <message>
        <source>&amp;Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Back to the mean code</source>
        <translation>العودة إلى متوسط الترميز</translation>
    </message>
    <message>
        <source>How many faces are found how well</source>
        <translation>كم وجهًا يُعثر على معالمه وبأي جودة</translation>
    </message>
    <message>
        <source>NRMSE (1 = distance between the outer corners of the eyes)</source>
        <translation>NRMSE (1 = المسافة بين زاويتي العينين الخارجيتين)</translation>
    </message>
    <message>
        <source>share of the test faces</source>
        <translation>حصة من وجوه الاختبار</translation>
    </message>
    <message>
        <source>The share of the test faces whose points are at most so far off on average. AUC is the area under the curve from 0 to 0.5. Who always answers with the mean shape of the training faces stands beside it. A click on the curve shows a face from there</source>
        <translation>حصة وجوه الاختبار التي لا يزيد متوسط بُعد نقاطها عن مواضعها على هذا القدر. AUC هي المساحة تحت المنحنى من 0 إلى 0.5. وبجانبه من يجيب دائمًا بالشكل المتوسط لوجوه التدريب. النقر على المنحنى يُظهر وجهًا من هناك</translation>
    </message>
    <message>
        <source>Each training face as the code that the last layers read, along the two directions in which the codes differ most. A click on a point goes there</source>
        <translation>كل وجه تدريب بصورة الترميز الذي تقرؤه الطبقات الأخيرة، على الاتجاهين اللذين تختلف فيهما الترميزات أكثر ما تختلف. النقر على نقطة ينتقل إليها</translation>
    </message>
    <message>
        <source>Reading the network …</source>
        <translation>تُقرأ الشبكة …</translation>
    </message>
    <message>
        <source>face %1: NRMSE %2</source>
        <translation>الوجه ‏%1: NRMSE ‏%2</translation>
    </message>
    <message>
        <source>a black picture</source>
        <translation>صورة سوداء</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <translation>ما تراه الشبكة</translation>
    </message>
    <message>
        <source>%1: %2 found, AUC %3</source>
        <translation>‏%1: عُثر على ‏%2، AUC ‏%3</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>mean shape</source>
        <translation>الشكل المتوسط</translation>
    </message>
    <message>
        <source>Codes of the training shapes</source>
        <translation>ترميزات أشكال التدريب</translation>
    </message>
    <message>
        <source>Codes of the training pictures</source>
        <translation>ترميزات صور التدريب</translation>
    </message>
    <message>
        <source>1st direction (%1)</source>
        <translation>الاتجاه 1 (‏%1)</translation>
    </message>
    <message>
        <source>2nd direction (%1)</source>
        <translation>الاتجاه 2 (‏%1)</translation>
    </message>
    <message>
        <source>step %1 · mean NRMSE %2, mean shape %3 · %4 synthetic test faces</source>
        <translation>الخطوة ‏%1 · متوسط NRMSE ‏%2، الشكل المتوسط ‏%3 · ‏%4 من وجوه الاختبار الاصطناعية</translation>
    </message>
    <message>
        <source>Test f&amp;ace</source>
        <translation>وجه الاختبار</translation>
    </message>
    <message>
        <source>Ta&amp;ke the face</source>
        <translation>خذ الوجه</translation>
    </message>
</context>
<context>
    <name>hessianlab::LayerDialog</name>
    <message>
        <source>Edit layers</source>
        <translation>تحرير الطبقات</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Operations of the network</source>
        <translation>عمليات الشبكة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>A new operation behind the selected one (Ins)</source>
        <translation>عملية جديدة بعد المحدّدة (Ins)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removes the operation; who read it reads what it read</source>
        <translation>يزيل العملية؛ ومن كان يقرؤها يقرأ ما كانت تقرؤه</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>One row up</source>
        <translation>صف إلى الأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>One row down</source>
        <translation>صف إلى الأسفل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>يتراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Makes it again</source>
        <translation>يعيد التغيير</translation>
    </message>
    <message>
        <source>Double click or F2 changes a cell; rows can be dragged.</source>
        <translation>النقر المزدوج أو F2 يغيّر خلية؛ ويمكن سحب الصفوف.</translation>
    </message>
    <message>
        <source>A list of operations, or a whole network with input, classes and operations.</source>
        <translation>قائمة عمليات، أو شبكة كاملة فيها input و classes و operations.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Puts what was copied elsewhere in the place of all that stands here</source>
        <translation>يضع ما نُسخ من مكان آخر محل كل ما هنا</translation>
    </message>
    <message>
        <source>The operations as JSON</source>
        <translation>العمليات بصيغة JSON</translation>
    </message>
    <message>
        <source>The sums follow when the operations fit.</source>
        <translation>تظهر المجاميع حين تتوافق العمليات.</translation>
    </message>
    <message>
        <source>%1 · %2 multiply–adds a sample</source>
        <translation>%1 · ضرب وجمع لكل عيّنة: ‏%2</translation>
    </message>
    <message>
        <source>Fits %1: %2 in, %3 classes out.</source>
        <translation>تناسب ‏%1: الدخل ‏%2، وأصناف الخرج ‏%3.</translation>
    </message>
    <message>
        <source>Makes this the network of the settings, in one step of undo</source>
        <translation>يجعل هذه شبكةَ الإعدادات، في خطوة تراجع واحدة</translation>
    </message>
    <message>
        <source>change of the JSON</source>
        <translation>تغيير JSON</translation>
    </message>
    <message>
        <source>From the &amp;table</source>
        <translation>من الج&amp;دول</translation>
    </message>
    <message>
        <source>Puts the operations of the table in the place of all that stands here</source>
        <translation>يضع عمليات الجدول مكان كل ما هو مكتوب هنا</translation>
    </message>
    <message>
        <source>What stands on the page JSON cannot be read: %1</source>
        <translation>ما هو مكتوب في صفحة JSON لا يمكن قراءته: %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::LayerModel</name>
    <message>
        <source>Row %1 (%2): %3</source>
        <translation>الصف ‏%1 (%2): ‏%3</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>إضافة ‏%1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>إزالة ‏%1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>نقل ‏%1</translation>
    </message>
    <message>
        <source>This operation has no settings.</source>
        <translation>ليس لهذه العملية إعدادات.</translation>
    </message>
    <message>
        <source>A name, by which rows further down can read this result, as a shortcut does</source>
        <translation>اسم تستطيع به صفوف تالية قراءة هذه النتيجة، كما تفعل الوصلة المختصرة</translation>
    </message>
    <message>
        <source>The names of the results that it reads; empty: the row before</source>
        <translation>أسماء النتائج التي تقرؤها؛ فارغ: الصف السابق</translation>
    </message>
    <message>
        <source>Shape of the result for one sample: channels × height × width, or values</source>
        <translation>شكل النتيجة لعيّنة واحدة: قنوات × ارتفاع × عرض، أو قيم</translation>
    </message>
    <message>
        <source>change of row %1</source>
        <translation>تغيير الصف ‏%1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>تقرأ</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>تعطي</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Multiply–adds</source>
        <translation>ضرب وجمع</translation>
    </message>
</context>
<context>
    <name>hessianlab::LayerTab</name>
    <message>
        <source>La&amp;yer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>What of the network is looked at: what this operation makes of a sample</source>
        <translation>ما يُنظر إليه من الشبكة: ما تصنعه هذه العملية من العيّنة</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>من</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>أول ‏%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>How many test samples are looked at; more take longer</source>
        <translation>عدد عيّنات الاختبار التي يُنظر فيها؛ العدد الأكبر يستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>Each point is a test sample as the layer represents it, in the plane in which these representations differ most; dark marks are the means of the classes. What lies beside one another in the plane need not in the layer. Click a point to open its sample, hold Ctrl and drag to select several</source>
        <translation>كل نقطة عيّنة اختبار كما تمثّلها الطبقة، في المستوي الذي تختلف فيه هذه التمثيلات أكثر ما تختلف؛ والعلامات الداكنة متوسطات الأصناف. وما يتجاور في المستوي قد لا يتجاور في الطبقة. انقر نقطة لفتح عيّنتها، واضغط Ctrl واسحب لتحديد عدة نقاط</translation>
    </message>
    <message>
        <source>From layer to layer</source>
        <translation>من طبقة إلى طبقة</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>within ÷ between</source>
        <translation>داخل ÷ بين</translation>
    </message>
    <message>
        <source>How far samples of one class are apart, divided by how far the means of the classes are (mean squared distances). 0: the layer says the class and nothing else. A click on a point chooses its layer</source>
        <translation>كم تتباعد عيّنات الصنف الواحد، مقسومًا على تباعد متوسطات الأصناف (متوسط مربعات المسافات). 0: تقول الطبقة الصنف ولا شيء غيره. النقر على نقطة يختار طبقتها</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>The same of the chosen layer while it trains, at the steps at which this view looked</source>
        <translation>الشيء نفسه للطبقة المختارة أثناء تدريبها، عند الخطوات التي نظر فيها هذا العرض</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>تُسأل الشبكة …</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>‏%1: ‏%2، ‏%3</translation>
    </message>
    <message>
        <source>step %1 · %2 test samples · within ÷ between: %3 ÷ %4 = %5</source>
        <translation>الخطوة ‏%1 · ‏%2 من عيّنات الاختبار · داخل ÷ بين: ‏%3 ÷ ‏%4 = ‏%5</translation>
    </message>
    <message>
        <source>class means</source>
        <translation>متوسطات الأصناف</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>المحدَّد</translation>
    </message>
    <message>
        <source>first main direction, %1 of the variance</source>
        <translation>الاتجاه الرئيس الأول، ‏%1 من التباين</translation>
    </message>
    <message>
        <source>second, %1</source>
        <translation>الثاني، ‏%1</translation>
    </message>
    <message>
        <source>Layer %1, step %2</source>
        <translation>الطبقة ‏%1، الخطوة ‏%2</translation>
    </message>
    <message>
        <source>Layer %1 over the training</source>
        <translation>الطبقة ‏%1 على مدى التدريب</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>العيّنة ‏%1</translation>
    </message>
    <message>
        <source>a part of layer %1 at step %2</source>
        <translation>جزء من الطبقة ‏%1 عند الخطوة ‏%2</translation>
    </message>
    <message>
        <source>What the layer makes of the samples</source>
        <translation>ما تصنعه الطبقة بالعينات</translation>
    </message>
    <message>
        <source>Over the training</source>
        <translation>على مدى التدريب</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonCourse</name>
    <message>
        <source>A network is training. Pause or stop it first: a lesson begins with a network of its own.</source>
        <translation>شبكة قيد التدريب. أوقفها مؤقتًا أو نهائيًا أولًا: يبدأ الدرس بشبكة خاصة به.</translation>
    </message>
    <message>
        <source>end of the lesson “%1”</source>
        <translation>نهاية الدرس «%1»</translation>
    </message>
    <message>
        <source>lesson step “%1”</source>
        <translation>خطوة الدرس «%1»</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>قيد التنفيذ.</translation>
    </message>
    <message>
        <source>This step is done; what was measured stands below.</source>
        <translation>اكتملت هذه الخطوة؛ ما قيس مذكور أدناه.</translation>
    </message>
    <message>
        <source>The settings are no longer those of this step. Restore them first.</source>
        <translation>لم تعد الإعدادات إعدادات هذه الخطوة. استعدها أولًا.</translation>
    </message>
    <message>
        <source>Answer the question first, or choose not to guess.</source>
        <translation>أجب عن السؤال أولًا، أو اختر ألا تخمّن.</translation>
    </message>
    <message>
        <source>A network is training. Pause or stop it first.</source>
        <translation>شبكة قيد التدريب. أوقفها مؤقتًا أو نهائيًا أولًا.</translation>
    </message>
    <message>
        <source>This step compares with the run “%1” of step %2, which is not trained yet. Go back and run that step first.</source>
        <translation>تقارن هذه الخطوة بالتشغيل «%1» من الخطوة ‏%2، وهو لم يُدرَّب بعد. ارجع ونفّذ تلك الخطوة أولًا.</translation>
    </message>
    <message>
        <source>Stopped. Run the step again whenever you like.</source>
        <translation>أُوقف. نفّذ الخطوة من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Another run has taken the place of this step&apos;s. Run the step again.</source>
        <translation>حلّ تشغيل آخر محل تشغيل هذه الخطوة. نفّذ الخطوة من جديد.</translation>
    </message>
    <message>
        <source>The training was stopped before its end. Run the step again.</source>
        <translation>أُوقف التدريب قبل نهايته. نفّذ الخطوة من جديد.</translation>
    </message>
    <message>
        <source>The lesson trains its network: the curves begin in a moment</source>
        <translation>يدرّب الدرس شبكته: تبدأ المنحنيات بعد لحظة</translation>
    </message>
    <message>
        <source>This step of the lesson trains nothing: its text says where to look</source>
        <translation>لا تدرّب هذه الخطوة من الدرس شيئًا: نصّها يقول أين تنظر</translation>
    </message>
    <message>
        <source>Answer the question of the lesson, then press “Run this step” there</source>
        <translation>أجب عن سؤال الدرس، ثم اضغط «تنفيذ هذه الخطوة» فيه</translation>
    </message>
    <message>
        <source>Press “Run this step” in the lesson: its run is drawn here</source>
        <translation>اضغط «تنفيذ هذه الخطوة» في الدرس: يُرسم تشغيله هنا</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonDocument</name>
    <message>
        <source>new step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>copy of a step</source>
        <translation>نسخة خطوة</translation>
    </message>
    <message>
        <source>removal of a step</source>
        <translation>إزالة خطوة</translation>
    </message>
    <message>
        <source>move of a step</source>
        <translation>نقل خطوة</translation>
    </message>
    <message>
        <source>another lesson</source>
        <translation>درس آخر</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonEditor</name>
    <message>
        <source>It was not finished when the program was closed</source>
        <translation>لم يكن مكتملًا حين أُغلق البرنامج</translation>
    </message>
    <message>
        <source>Lesson editor</source>
        <translation>محرّر الدروس</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Begin a lesson, open one, save it elsewhere</source>
        <translation>بدء درس، أو فتح درس، أو حفظه في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;New lesson</source>
        <translation>درس جديد</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>فتح …</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>حفظ باسم …</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Close the editor; what is unfinished is kept</source>
        <translation>إغلاق المحرّر؛ يُحفظ ما لم يكتمل</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>عنوان الدرس</translation>
    </message>
    <message>
        <source>What it is about, in one sentence</source>
        <translation>موضوعه في جملة واحدة</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>How long it takes in class</source>
        <translation>مدته في الصف</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>اذهب إليها</translation>
    </message>
    <message>
        <source>Opens the step that is not finished</source>
        <translation>يفتح الخطوة غير المكتملة</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>recorded state</source>
        <translation>الحالة المسجَّلة</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>الخطوة ‏%1</translation>
    </message>
    <message>
        <source>Open a lesson in the editor</source>
        <translation>فتح درس في المحرّر</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>الدروس ‎(*.json)</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>حفظ الدرس</translation>
    </message>
    <message>
        <source>Saved %1; the lesson stands in the list under “Your lessons”.</source>
        <translation>حُفظ ‏%1؛ يظهر الدرس في القائمة تحت «دروسك».</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>This is a whole lesson (%1).</source>
        <translation>هذا درس كامل (‏%1).</translation>
    </message>
    <message>
        <source>Not finished: step %1: %2</source>
        <translation>غير مكتمل: الخطوة ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>غير مكتمل: ‏%1</translation>
    </message>
    <message>
        <source>Not finished yet: %1. What you have is kept until then.</source>
        <translation>لم يكتمل بعد: ‏%1. يُحفظ ما لديك حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Write the lesson file</source>
        <translation>كتابة ملف الدرس</translation>
    </message>
    <message>
        <source>Not finished yet: %1</source>
        <translation>لم يكتمل بعد: ‏%1</translation>
    </message>
    <message>
        <source>Play the lesson from this step, as a class sees it</source>
        <translation>تشغيل الدرس من هذه الخطوة كما يراه الصف</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Make a lesson …</source>
        <translation>إنشاء درس …</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Close the list; Ctrl+L opens it again</source>
        <translation>إغلاق القائمة؛ Ctrl+L يفتحها من جديد</translation>
    </message>
    <message>
        <source>Close the list of lessons</source>
        <translation>إغلاق قائمة الدروس</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Each lesson asks for a prediction, trains a network, and compares. Enter begins it.</source>
        <translation>كل درس يطلب توقّعًا، ثم يدرّب شبكة، ثم يقارن. Enter يبدأه.</translation>
    </message>
    <message>
        <source>Write a lesson of your own: record steps, ask questions, try it</source>
        <translation>اكتب درسك: سجّل خطوات، واطرح أسئلة، وجرّبه</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>دروسك</translation>
    </message>
    <message>
        <source>%1 %2 (%3 min)</source>
        <translation>%1 ‏%2 (‏%3 دقيقة)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>لم يُنجز بعد</translation>
    </message>
    <message>
        <source>There are no lessons in the program&apos;s resources.</source>
        <translation>لا دروس في موارد البرنامج.</translation>
    </message>
    <message>
        <source>Take the settings of the lesson&apos;s first step. Leaving the lesson brings yours back.</source>
        <translation>يأخذ إعدادات أول خطوة في الدرس. الخروج من الدرس يعيد إعداداتك.</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>تحرير …</translation>
    </message>
    <message>
        <source>&amp;Edit a copy …</source>
        <translation>تحرير نسخة …</translation>
    </message>
    <message>
        <source>&amp;Remove from the list (the file stays)</source>
        <translation>إزالة من القائمة (يبقى الملف)</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonPage</name>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>End the lesson: what it hid comes back, and so do your settings of before</source>
        <translation>إنهاء الدرس: يعود ما أخفاه، وتعود إعداداتك السابقة</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>الخروج من الدرس</translation>
    </message>
    <message>
        <source>Restore the step&apos;s settings</source>
        <translation>استعادة إعدادات الخطوة</translation>
    </message>
    <message>
        <source>Takes back what you changed (undo brings it again)</source>
        <translation>يتراجع عمّا غيّرته (التراجع يعيده)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من ‏%2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة ‏%1 من ‏%2</translation>
    </message>
    <message>
        <source>What do you think will be measured? Decide before you run it.</source>
        <translation>ماذا تتوقّع أن يُقاس؟ قرّر قبل التنفيذ.</translation>
    </message>
    <message>
        <source>I would rather not guess</source>
        <translation>أفضّل ألا أخمّن</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>هذه هي الخطوة الأولى</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>The step is done; your answer stays as it was.</source>
        <translation>اكتملت الخطوة؛ ويبقى جوابك كما كان.</translation>
    </message>
    <message>
        <source>You have changed the settings. That is fine: look around. What this step measures belongs to its own settings, so restore them before you run it.</source>
        <translation>لقد غيّرت الإعدادات. لا بأس: تجوّل كما تشاء. ما تقيسه هذه الخطوة يخص إعداداتها هي، فاستعدها قبل تنفيذها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>تنفيذ هذه الخطوة</translation>
    </message>
    <message>
        <source>Stop this step; it can be run again</source>
        <translation>إيقاف هذه الخطوة؛ يمكن تنفيذها من جديد</translation>
    </message>
    <message>
        <source>Compare the prediction with what was measured before</source>
        <translation>مقارنة التوقّع بما قيس من قبل</translation>
    </message>
    <message>
        <source>Train the network of this step and measure it</source>
        <translation>تدريب شبكة هذه الخطوة وقياسها</translation>
    </message>
    <message>
        <source>measuring %p %</source>
        <translation>القياس %p %</translation>
    </message>
    <message>
        <source>training %p %</source>
        <translation>التدريب %p %</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>درس</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonPanel</name>
    <message>
        <source>A network is training. Pause or stop it to begin a lesson.</source>
        <translation>شبكة قيد التدريب. أوقفها مؤقتًا أو نهائيًا لبدء درس.</translation>
    </message>
    <message>
        <source>A lesson gets its tick once every question is answered and run</source>
        <translation>ينال الدرس علامته بعد الإجابة عن كل سؤال وتنفيذه</translation>
    </message>
    <message>
        <source>This step names what the window does not have: %1. The rest of it works.</source>
        <translation>تذكر هذه الخطوة ما ليس في النافذة: ‏%1. وما بقي منها يعمل.</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonSummary</name>
    <message>
        <source>What came of the lesson</source>
        <translation>ما نتج عن الدرس</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>All questions and numbers as text</source>
        <translation>كل الأسئلة والأرقام نصًا</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ كملف PDF …</translation>
    </message>
    <message>
        <source>A sheet to hand in or to keep</source>
        <translation>ورقة للتسليم أو الاحتفاظ</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>The same sheet on paper</source>
        <translation>الورقة نفسها مطبوعة</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>كل الدروس</translation>
    </message>
    <message>
        <source>Back to the list of lessons</source>
        <translation>العودة إلى قائمة الدروس</translation>
    </message>
    <message>
        <source>This step was not run.</source>
        <translation>لم تُنفَّذ هذه الخطوة.</translation>
    </message>
    <message>
        <source>The predictions and numbers of the lesson are in the clipboard.</source>
        <translation>توقّعات الدرس وأرقامه في الحافظة.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‏%1</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>تعذّرت كتابة ‏%1؛ اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>hessianlab::LiveSettings</name>
    <message>
        <source>A run and its twin differ in nothing but the regularizer, so the learning rate waits for ⟲</source>
        <translation>لا يختلف التشغيل وتوأمه إلا في المنظِّم، فينتظر معدّل التعلّم ⟲</translation>
    </message>
</context>
<context>
    <name>hessianlab::MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation>التجربة</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>This lab has no pictures: choose a preset of a classifier to look at one.</source>
        <translation>لا صور في هذا المختبر: اختر إعدادًا جاهزًا لمصنِّف لمعاينة صورة.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>فُتح ‏%1</translation>
    </message>
    <message>
        <source>Press ▶</source>
        <translation>اضغط ▶</translation>
    </message>
    <message>
        <source>A network learns to recognise pictures, and the curves show how it gets on. The space bar does the same, and pauses.</source>
        <translation>شبكة تتعلّم التعرّف على الصور، والمنحنيات تُظهر تقدّمها. مفتاح المسافة يفعل الشيء نفسه، ويوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Open Pictures</source>
        <translation>افتح «الصور»</translation>
    </message>
    <message>
        <source>Each row shows a test picture, what an attack adds to it, and what the network believes then. The training goes on meanwhile.</source>
        <translation>كل صف يُظهر صورة اختبار، وما يضيفه الهجوم إليها، وما تعتقده الشبكة حينئذ. يستمر التدريب في الأثناء.</translation>
    </message>
    <message>
        <source>Drag ε</source>
        <translation>اسحب ε</translation>
    </message>
    <message>
        <source>It is the largest change that an attack may make. See at which ε the network begins to be wrong.</source>
        <translation>هو أكبر تغيير مسموح للهجوم. انظر عند أي ε تبدأ الشبكة بالخطأ.</translation>
    </message>
    <message>
        <source>Train a second network</source>
        <translation>درّب شبكة ثانية</translation>
    </message>
    <message>
        <source>At the left choose another regularizer, or none, or another strength λ. Then press ⟲ for a fresh network, and ▶.</source>
        <translation>اختر من اللوحة الجانبية منظِّمًا آخر، أو لا شيء، أو شدّة λ أخرى. ثم اضغط ⟲ لشبكة جديدة، ثم ▶.</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>قارن بينهما</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>كل الدروس</translation>
    </message>
    <message>
        <source>Lessons: predict, train, compare (%1)</source>
        <translation>الدروس: توقّع، درّب، قارن (‏%1)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson file …</source>
        <translation>فتح ملف درس …</translation>
    </message>
    <message>
        <source>A lesson that somebody has written; it stays in the list</source>
        <translation>درس كتبه أحد؛ يبقى في القائمة</translation>
    </message>
    <message>
        <source>&amp;Make a lesson …</source>
        <translation>إنشاء درس …</translation>
    </message>
    <message>
        <source>Record steps from this window, ask questions, try it and save it</source>
        <translation>سجّل خطوات من هذه النافذة، واطرح أسئلة، وجرّب الدرس واحفظه</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s mode …</source>
        <translation>وضع المعلّم …</translation>
    </message>
    <message>
        <source>Put controls away that a class should not see</source>
        <translation>إخفاء عناصر تحكم لا ينبغي أن يراها الصف</translation>
    </message>
    <message>
        <source>&amp;Show all controls</source>
        <translation>إظهار كل عناصر التحكم</translation>
    </message>
    <message>
        <source>Brings back what was put away</source>
        <translation>يعيد ما أُخفي</translation>
    </message>
    <message>
        <source>Lesson editor</source>
        <translation>محرّر الدروس</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>فتح درس</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>الدروس ‎(*.json)</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;system</source>
        <translation>فاتح أو داكن كالنظام</translation>
    </message>
    <message>
        <source>Changes with the desktop; Ctrl+T chooses for this program alone</source>
        <translation>يتغيّر مع سطح المكتب؛ Ctrl+T يختار لهذا البرنامج وحده</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>“%1” is used from the next start on.</source>
        <translation>تُستعمل «%1» بدءًا من التشغيل القادم للبرنامج.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>إعادة تشغيل البرنامج الآن</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Copy experiment</source>
        <translation>نسخ التجربة</translation>
    </message>
    <message>
        <source>Data, network, settings and view as one line of text, to send to somebody</source>
        <translation>البيانات والشبكة والإعدادات والعرض سطرًا نصيًا واحدًا، لإرساله إلى غيرك</translation>
    </message>
    <message>
        <source>&amp;Paste experiment</source>
        <translation>لصق التجربة</translation>
    </message>
    <message>
        <source>Sets everything as in the line of text that somebody sent</source>
        <translation>يضبط كل شيء كما في السطر النصي الذي أُرسل إليك</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>&amp;Look back</source>
        <translation>النظر إلى الوراء</translation>
    </message>
    <message>
        <source>&amp;Evaluate robustness</source>
        <translation>تقييم المتانة</translation>
    </message>
    <message>
        <source>&amp;Can it be trusted? …</source>
        <translation>هل يمكن الوثوق بها؟ …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Float this tab</source>
        <translation>فصل هذا التبويب</translation>
    </message>
    <message>
        <source>F&amp;it plots</source>
        <translation>ملاءمة المخططات</translation>
    </message>
    <message>
        <source>Find a &amp;command …</source>
        <translation>البحث عن أمر …</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>حجم العرض التقديمي</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>&amp;About HessianLab</source>
        <translation>حول HessianLab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Open settings …</source>
        <translation>فتح إعدادات …</translation>
    </message>
    <message>
        <source>&amp;Save settings …</source>
        <translation>حفظ الإعدادات …</translation>
    </message>
    <message>
        <source>Open &amp;run folder …</source>
        <translation>فتح مجلد تشغيل …</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>مجلد العمل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح إعدادات</translation>
    </message>
    <message>
        <source>settings from %1</source>
        <translation>إعدادات من ‏%1</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‏%1</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>فتح مجلد تشغيل</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>اختيار مجلد …</translation>
    </message>
    <message>
        <source>The folder that keeps the runs; the table shows all that are in it</source>
        <translation>المجلد الذي تُحفظ فيه التشغيلات؛ يُظهر الجدول كل ما فيه</translation>
    </message>
    <message>
        <source>&amp;Open it in the file manager</source>
        <translation>فتحه في مدير الملفات</translation>
    </message>
    <message>
        <source>%1 was training when the window was closed. It is saved as it was at step %2.</source>
        <translation>كان ‏%1 قيد التدريب حين أُغلقت النافذة. وهو محفوظ بحالته عند الخطوة ‏%2.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Choose the folder that keeps the runs</source>
        <translation>اختيار المجلد الذي تُحفظ فيه التشغيلات</translation>
    </message>
    <message>
        <source>Runs are kept in %1</source>
        <translation>تُحفظ التشغيلات في ‏%1</translation>
    </message>
    <message>
        <source>The clipboard holds no experiment: copy the whole line that begins with hessianlab:</source>
        <translation>لا تجربة في الحافظة: انسخ السطر كاملًا الذي يبدأ بـ hessianlab:</translation>
    </message>
    <message>
        <source>pasted experiment</source>
        <translation>تجربة ملصقة</translation>
    </message>
    <message>
        <source>Everything is set as in the %1, but the lesson “%2” is not here; open its file first.</source>
        <translation>ضُبط كل شيء (‏%1)، لكن الدرس «%2» غير موجود هنا؛ افتح ملفه أولًا.</translation>
    </message>
    <message>
        <source>Everything is set as in the %1; Ctrl+Z goes back.</source>
        <translation>ضُبط كل شيء (‏%1)؛ Ctrl+Z يعود إلى ما قبله.</translation>
    </message>
    <message>
        <source>Re&amp;port of this run …</source>
        <translation>تقرير عن هذا التشغيل …</translation>
    </message>
    <message>
        <source>Settings, curves, robustness, bounds, checks, pictures and spectrum in one web page or PDF</source>
        <translation>الإعدادات والمنحنيات والمتانة والحدود والفحوص والصور والطيف في صفحة ويب واحدة أو ملف PDF</translation>
    </message>
    <message>
        <source>&amp;Animation …</source>
        <translation>رسوم متحركة …</translation>
    </message>
    <message>
        <source>Map, slice or first layer over the training, as one animated picture or numbered ones</source>
        <translation>الخريطة أو المقطع أو الطبقة الأولى خلال التدريب، صورة متحركة واحدة أو صورًا مرقّمة</translation>
    </message>
    <message>
        <source>Choose the data …</source>
        <translation>اختيار البيانات …</translation>
    </message>
    <message>
        <source>A file or a folder of data, which is looked at first</source>
        <translation>ملف بيانات أو مجلدها، يُعاين أولًا</translation>
    </message>
    <message>
        <source>Use two moons</source>
        <translation>استعمال الهلالين</translation>
    </message>
    <message>
        <source>Points that the program draws itself; they need no files</source>
        <translation>نقاط يولّدها البرنامج نفسه؛ لا تحتاج إلى ملفات</translation>
    </message>
    <message>
        <source>Si&amp;gned pictures in colour</source>
        <translation>صور ملوّنة ذات إشارة</translation>
    </message>
    <message>
        <source>Blue is less, red is more of this colour</source>
        <translation>الأزرق أقل والأحمر أكثر من هذا اللون</translation>
    </message>
    <message>
        <source>The &amp;strongest channel of each pixel</source>
        <translation>أقوى قناة في كل بكسل</translation>
    </message>
    <message>
        <source>Blue is less, red is more, of whichever colour changes most</source>
        <translation>الأزرق أقل والأحمر أكثر، من اللون الأكثر تغيّرًا</translation>
    </message>
    <message>
        <source>&amp;All channels as a colour</source>
        <translation>كل القنوات لونًا</translation>
    </message>
    <message>
        <source>Around grey, which is no change</source>
        <translation>حول الرمادي، وهو عدم التغيّر</translation>
    </message>
    <message>
        <source>&amp;Red alone</source>
        <translation>الأحمر وحده</translation>
    </message>
    <message>
        <source>&amp;Green alone</source>
        <translation>الأخضر وحده</translation>
    </message>
    <message>
        <source>&amp;Blue alone</source>
        <translation>الأزرق وحده</translation>
    </message>
    <message>
        <source>Edit &amp;layers …</source>
        <translation>تحرير الطبقات …</translation>
    </message>
    <message>
        <source>The operations of the network: what each gives, holds and costs</source>
        <translation>عمليات الشبكة: ما تعطيه كل منها وما تحويه وما تكلّفه</translation>
    </message>
    <message>
        <source>Open &amp;data …</source>
        <translation>فتح بيانات …</translation>
    </message>
    <message>
        <source>Your own pictures, arrays, points or tables: a file or a folder</source>
        <translation>صورك أو مصفوفاتك أو نقاطك أو جداولك: ملف أو مجلد</translation>
    </message>
    <message>
        <source>Re&amp;cent data</source>
        <translation>بيانات حديثة</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Open &amp;network …</source>
        <translation>فتح شبكة …</translation>
    </message>
    <message>
        <source>A network that was trained elsewhere: ONNX, safetensors, or a kept run</source>
        <translation>شبكة دُرّبت في مكان آخر: ONNX أو safetensors أو تشغيل محفوظ</translation>
    </message>
    <message>
        <source>Export networ&amp;k</source>
        <translation>تصدير الشبكة</translation>
    </message>
    <message>
        <source>Open Robustness</source>
        <translation>افتح «المتانة»</translation>
    </message>
    <message>
        <source>It shows how many pictures a network still recognises under attack. The curve of the second network comes when its epoch ends.</source>
        <translation>تُظهر عدد الصور التي ما زالت الشبكة تعرفها تحت الهجوم. منحنى الشبكة الثانية يظهر عند انتهاء حقبتها.</translation>
    </message>
    <message>
        <source>Click a point of a curve: beside it stand the pictures that fall there. Evaluate measures with bounds, too. Lessons (Ctrl+L) go on from here, and Help → Guide tells the rest.</source>
        <translation>انقر نقطة من منحنى: تظهر بجانبه الصور التي تسقط عندها. «تقييم» يقيس مع الحدود أيضًا. الدروس (Ctrl+L) تتابع من هنا، و«مساعدة ← الدليل» يروي الباقي.</translation>
    </message>
    <message>
        <source>Co&amp;mpare the ticked runs …</source>
        <translation>مقارنة التشغيلات المفعَّلة …</translation>
    </message>
    <message>
        <source>Both curves are drawn once the second network has one. If the first has none, pause then (Space), right-click it in the table below and choose “Show its network”: it is measured, too.</source>
        <translation>يُرسم المنحنيان معًا عندما يظهر منحنى الشبكة الثانية. إن لم يكن للأولى منحنى فأوقف حينئذٍ مؤقتًا (مفتاح المسافة)، وانقرها بالزر الأيمن في الجدول أدناه واختر «إظهار شبكته»: فتُقاس هي أيضًا.</translation>
    </message>
    <message>
        <source>St&amp;udies …</source>
        <translation>الدراسات …</translation>
    </message>
    <message>
        <source>Penalties, strengths and seeds compared: many runs, here or on a cluster</source>
        <translation>مقارنة العقوبات والشدّات والبذور: تشغيلات كثيرة، هنا أو على عنقود حاسوبي</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>المرسوم: ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Decision regions</source>
        <translation>مناطق القرار</translation>
    </message>
    <message>
        <source>Curvature ‖H‖</source>
        <translation>الانحناء ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>Slope ‖g‖</source>
        <translation>الميل ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>Smallest eigenvalue λ min</source>
        <translation>أصغر قيمة ذاتية λ min</translation>
    </message>
    <message>
        <source>Colour of the plane: the predicted class (paler where the network is unsure), or how strongly the loss bends or rises there if the prediction is taken as the truth. λ min below 0 (blue): the loss bends down in some direction</source>
        <translation>لون المستوي: الصنف المتوقَّع (أبهت حيث الشبكة غير واثقة)، أو شدّة انحناء الخسارة أو ميلها هناك إذا عُدّ التنبّؤ صحيحًا. λ min دون 0 (أزرق): تنحني الخسارة نحو الأسفل في اتجاه ما</translation>
    </message>
    <message>
        <source>&amp;Log colours</source>
        <translation>ألوان لوغاريتمية</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Training points filled, test points hollow</source>
        <translation>نقاط التدريب مملوءة، ونقاط الاختبار مفرّغة</translation>
    </message>
    <message>
        <source>&amp;Boundary</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>Line where the decision changes</source>
        <translation>الخط الذي يتغيّر عنده القرار</translation>
    </message>
    <message>
        <source>Ei&amp;genvectors</source>
        <translation>المتجهات الذاتية</translation>
    </message>
    <message>
        <source>Short lines along the direction in which the loss bends most (eigenvector of H with the largest |λ|), longer where it bends more; blue where it bends down</source>
        <translation>شرطات قصيرة في الاتجاه الذي تنحني فيه الخسارة أشدّ انحناء (المتجه الذاتي لـ H ذو أكبر ⁦|λ|⁩)، أطول حيث الانحناء أشدّ؛ زرقاء حيث تنحني نحو الأسفل</translation>
    </message>
    <message>
        <source>Attac&amp;k arrows</source>
        <translation>أسهم الهجوم</translation>
    </message>
    <message>
        <source>Where the attack moves test points (60 of them, evenly spread, or all if there are fewer). Red: the decision changed there. Norm and ε stand in the bar at the top</source>
        <translation>إلى أين يحرّك الهجوم نقاط الاختبار (60 منها موزّعة بالتساوي، أو كلها إن كانت أقل). أحمر: تغيّر القرار هناك. المعيار و ε في الشريط العلوي</translation>
    </message>
    <message>
        <source>ε-ball&amp;s</source>
        <translation>كرات ε</translation>
    </message>
    <message>
        <source>The ball of radius ε around the same test points. Red: the attack found a point inside that is decided wrongly; green, dotted: it found none, which proves nothing</source>
        <translation>كرة نصف قطرها ε حول نقاط الاختبار نفسها. أحمر: وجد الهجوم داخلها نقطة يُخطأ قرارها؛ أخضر منقَّط: لم يجد، وهذا لا يبرهن شيئًا</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>قارن بـ</translation>
    </message>
    <message>
        <source>Decision regions have no colour scale</source>
        <translation>ليس لمناطق القرار سلّم ألوان</translation>
    </message>
    <message>
        <source>Colours by the logarithm of |λ min| on both sides of 0: shows small values beside large</source>
        <translation>ألوان بحسب لوغاريتم ⁦|λ min|⁩ على جانبي 0: تُظهر القيم الصغيرة إلى جانب الكبيرة</translation>
    </message>
    <message>
        <source>Logarithmic colour scale: shows small values beside large</source>
        <translation>سلّم ألوان لوغاريتمي: يُظهر القيم الصغيرة إلى جانب الكبيرة</translation>
    </message>
    <message>
        <source>How the points are attacked. Norm and ε stand in the bar at the top</source>
        <translation>كيف تُهاجَم النقاط. المعيار و ε في الشريط العلوي</translation>
    </message>
    <message>
        <source>Tick attack arrows or ε-balls to attack the points</source>
        <translation>فعّل أسهم الهجوم أو كرات ε لمهاجمة النقاط</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No earlier run of points of the plane is there to compare with: train one, reset, and it is offered here</source>
        <translation>لا تشغيل سابق على نقاط في المستوي للمقارنة به: درّب واحدًا ثم أعد الضبط فيظهر هنا</translation>
    </message>
    <message>
        <source>Shows an earlier run, as it was when it ended, beside the present one</source>
        <translation>يُظهر تشغيلًا سابقًا بحالته عند نهايته إلى جانب الحالي</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapOverlay</name>
    <message>
        <source>open sample</source>
        <translation>العيّنة المفتوحة</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapPane</name>
    <message>
        <source>Computing the map …</source>
        <translation>تُحسب الخريطة …</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapTab</name>
    <message>
        <source>Try the two moons</source>
        <translation>جرّب الهلالين</translation>
    </message>
    <message>
        <source>Under the cursor</source>
        <translation>تحت المؤشر</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>A map needs a data set of points in the plane.
The present one has pictures: the Pictures tab shows them.</source>
        <translation>تحتاج الخريطة إلى مجموعة بيانات من نقاط المستوي.
الحالية صور: تبويب الصور يُظهرها.</translation>
    </message>
    <message>
        <source>step %1 · %2 × %2 cells</source>
        <translation>الخطوة ‏%1 · ‏%2 × ‏%2 خلية</translation>
    </message>
    <message>
        <source> · %1 maps a second</source>
        <translation> · %1 خريطة في الثانية</translation>
    </message>
    <message>
        <source>%1, ε = %2: of %3 test points </source>
        <translation>%1، ⁦ε = %2⁩: من ‏%3 من نقاط الاختبار </translation>
    </message>
    <message>
        <source>%1 flipped</source>
        <translation>%1 انقلبت</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 صمدت</translation>
    </message>
    <message>
        <source>%1 wrong before</source>
        <translation>%1 خاطئة من قبل</translation>
    </message>
    <message>
        <source>&lt;span style=&apos;color:%1&apos;&gt;&lt;b&gt;%2&lt;/b&gt;&lt;/span&gt;</source>
        <translation>&lt;span style=&apos;color:%1&apos;&gt;&lt;b&gt;%2&lt;/b&gt;&lt;/span&gt;</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>غير مدرَّب</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1، الخطوة ‏%2</translation>
    </message>
    <message>
        <source>Nothing is painted yet: choose Paint, then press and drag here</source>
        <translation>لم يُرسم شيء بعد: اختر «رسم» ثم اضغط واسحب هنا</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>تُحسب الخريطة …</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>مرسومة</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>، معدَّلة</translation>
    </message>
    <message>
        <source>%1: %2 points, %3 to test</source>
        <translation>‏%1: ‏%2 من النقاط، ‏%3 للاختبار</translation>
    </message>
    <message>
        <source>There is room for %1 points, not more.</source>
        <translation>تتّسع لعدد ‏%1 من النقاط لا أكثر.</translation>
    </message>
    <message>
        <source>The present run keeps its points; a new run takes these.</source>
        <translation>يحتفظ التشغيل الحالي بنقاطه؛ والتشغيل الجديد يأخذ هذه.</translation>
    </message>
    <message>
        <source>The present run has these points already; ▶ trains on</source>
        <translation>لدى التشغيل الحالي هذه النقاط أصلًا؛ ▶ يتابع التدريب</translation>
    </message>
    <message>
        <source>Paint some points first</source>
        <translation>ارسم بعض النقاط أولًا</translation>
    </message>
    <message>
        <source>Test point %1 is open in every view</source>
        <translation>نقطة الاختبار ‏%1 مفتوحة في كل العروض</translation>
    </message>
    <message>
        <source>painted points</source>
        <translation>رسم نقاط</translation>
    </message>
    <message>
        <source>moved point</source>
        <translation>تحريك نقطة</translation>
    </message>
    <message>
        <source>erased points</source>
        <translation>محو نقاط</translation>
    </message>
    <message>
        <source>cleared points</source>
        <translation>مسح النقاط</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>ما تُظهره الخريطة</translation>
    </message>
    <message>
        <source>H is 0 all over: there are no eigenvectors · step %1</source>
        <translation>H تساوي 0 في كل مكان: لا متجهات ذاتية · الخطوة ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapTools</name>
    <message>
        <source>&amp;Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Class of the points that are painted</source>
        <translation>صنف النقاط التي تُرسم</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الصنف ‏%1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>&amp;Train on these points</source>
        <translation>درّب على هذه النقاط</translation>
    </message>
    <message>
        <source>Starts a new run on the points as they are now</source>
        <translation>يبدأ تشغيلًا جديدًا على النقاط بحالتها الآن</translation>
    </message>
    <message>
        <source>Takes all points away, to paint a data set from nothing. Ctrl + Z brings them back</source>
        <translation>يزيل كل النقاط لرسم مجموعة بيانات من لا شيء. Ctrl + Z يعيدها</translation>
    </message>
    <message>
        <source>There is no point to take away</source>
        <translation>لا نقطة تُزال</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapView</name>
    <message>
        <source>Drag to move, turn the wheel to zoom, double click or F to see all. The ball of radius ε follows the mouse or the arrow keys.</source>
        <translation>اسحب للتحريك، وأدر العجلة للتكبير، وانقر مزدوجًا أو اضغط F لرؤية الكل. الكرة التي نصف قطرها ε تتبع الفأرة أو مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الصنف ‏%1</translation>
    </message>
    <message>
        <source> (test)</source>
        <translation> (اختبار)</translation>
    </message>
    <message>
        <source>confidence </source>
        <translation>الثقة </translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>area: </source>
        <translation>المساحة: </translation>
    </message>
    <message>
        <source> not finite</source>
        <translation> غير منتهٍ</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 من النقاط</translation>
    </message>
    <message>
        <source>%1 eigenvectors</source>
        <translation>%1 من المتجهات الذاتية</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>المتجه الذاتي</translation>
    </message>
</context>
<context>
    <name>hessianlab::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the message, to ask somebody about it</source>
        <translation>ينسخ الرسالة لتسأل عنها غيرك</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkDialog</name>
    <message>
        <source>Read it so</source>
        <translation>اقرأها هكذا</translation>
    </message>
    <message>
        <source>Open network: %1</source>
        <translation>فتح شبكة: ‏%1</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>ما دُرّبت عليه</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>As the table of runs shows it</source>
        <translation>كما يظهر في جدول التشغيلات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Data of your own</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Data sets that you opened before</source>
        <translation>مجموعات بيانات فتحتها من قبل</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>انتظر حتى تُقرأ</translation>
    </message>
    <message>
        <source>It cannot be read like that</source>
        <translation>لا يمكن قراءتها هكذا</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>أعطها اسمًا</translation>
    </message>
    <message>
        <source>It becomes a run of the table, and all views show it</source>
        <translation>تصير تشغيلًا في الجدول، وتُظهرها كل العروض</translation>
    </message>
    <message>
        <source>The network is being written into the workspace; half of it would be no run. It takes a moment; afterwards it can be removed from the table of runs</source>
        <translation>تُكتب الشبكة الآن في مجلد العمل؛ ونصفها ليس تشغيلًا. يستغرق هذا لحظة؛ وبعدها يمكن حذفها من جدول التشغيلات</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>يترك كل شيء كما كان</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkExport</name>
    <message>
        <source>Only classifiers can be exported.</source>
        <translation>لا يمكن تصدير غير المصنِّفات.</translation>
    </message>
    <message>
        <source>Export the network of %1 as %2</source>
        <translation>تصدير شبكة ‏%1 بصيغة ‏%2</translation>
    </message>
    <message>
        <source>%1 was not written: the run is gone.</source>
        <translation>لم يُكتب ‏%1: لم يعد التشغيل موجودًا.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkLine</name>
    <message>
        <source>Reading the data …</source>
        <translation>تُقرأ البيانات …</translation>
    </message>
    <message>
        <source>Edit layers …</source>
        <translation>تحرير الطبقات …</translation>
    </message>
    <message>
        <source>Click to stop reading</source>
        <translation>انقر لوقف القراءة</translation>
    </message>
    <message>
        <source>What each operation gives, holds and costs; add, remove and move operations to make a network of your own</source>
        <translation>ما تعطيه كل عملية وما تحويه وما تكلّفه؛ أضف عمليات وأزلها وانقلها لتصنع شبكتك</translation>
    </message>
    <message>
        <source>does not fit the data</source>
        <translation>لا تناسب البيانات</translation>
    </message>
    <message>
        <source>%1 multiply–adds a sample. %2</source>
        <translation>ضرب وجمع لكل عيّنة: ‏%1. ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkOpener</name>
    <message>
        <source>Open network</source>
        <translation>فتح شبكة</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.safetensors)</source>
        <translation>شبكات ‎(*.onnx *.safetensors)</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>أوزان ‎(*.safetensors)</translation>
    </message>
    <message>
        <source>Kept runs (run.json)</source>
        <translation>تشغيلات محفوظة (run.json)</translation>
    </message>
    <message>
        <source>Choose a folder that keeps the runs first: File, Workspace.</source>
        <translation>اختر أولًا المجلد الذي تُحفظ فيه التشغيلات: ملف، مجلد العمل.</translation>
    </message>
    <message>
        <source>%1 is in the table of runs; pause the present run to look at it.</source>
        <translation>‏%1 في جدول التشغيلات؛ أوقف التشغيل الحالي مؤقتًا لتراها.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>فُتح ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkView</name>
    <message>
        <source>Loading the data set …</source>
        <translation>تُحمَّل مجموعة البيانات …</translation>
    </message>
    <message>
        <source>There is no data set to show.</source>
        <translation>لا مجموعة بيانات للعرض.</translation>
    </message>
</context>
<context>
    <name>hessianlab::NodePlot</name>
    <message>
        <source>A click opens a node, the arrow keys go to the next one. Drag to move, turn the wheel to zoom, double click or F to see all.</source>
        <translation>النقر يفتح عقدة، ومفاتيح الأسهم تنتقل إلى التالية. اسحب للتحريك، وأدر العجلة للتكبير، وانقر مزدوجًا أو اضغط F لرؤية الكل.</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>‏%1 من العقد</translation>
    </message>
    <message>
        <source>%1 nodes, %2 edges</source>
        <translation>العقد ‏%1، الحواف ‏%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::NumberBox</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من ‏%1 إلى ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::OriginLine</name>
    <message>
        <source>none: new weights</source>
        <translation>لا شيء: أوزان جديدة</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>مجلد آخر …</translation>
    </message>
    <message>
        <source>The folder of a finished run that is not in the table</source>
        <translation>مجلد تشغيل مكتمل ليس في الجدول</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>تغيير ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::ParameterEditor</name>
    <message>
        <source>Choose: %1</source>
        <translation>اختر: ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureGrid</name>
    <message>
        <source>%1 pictures, values up to ±%2</source>
        <translation>%1 من الصور، القيم حتى ⁦±%2⁩</translation>
    </message>
    <message>
        <source>%1 %2, row %3, column %4: %5</source>
        <translation>%1 ‏%2، الصف ‏%3، العمود ‏%4: ‏%5</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureList</name>
    <message>
        <source>clean</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>عدائية</translation>
    </message>
    <message>
        <source>Test pictures under attack</source>
        <translation>صور الاختبار تحت الهجوم</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureQueryBar</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Which pictures are listed: all, those that the network gets wrong, those that it gets right until the attack flips them, those brushed in another view, or one class</source>
        <translation>أي الصور تُعرض: كلها، أو ما تخطئ فيه الشبكة، أو ما تصيب فيه حتى يقلبه الهجوم، أو المحدَّدة في عرض آخر، أو صنف واحد</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Order of the list: the most telling picture comes first. Loss, margin and ‖H‖ are measured for every picture in question</source>
        <translation>ترتيب القائمة: الصورة الأبلغ دلالة أولًا. تُقاس الخسارة والهامش و ⁦‖H‖⁩ لكل صورة معنيّة</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How many pictures are measured where the list needs it (wrong, flipped, loss, margin, ‖H‖); more take longer</source>
        <translation>عدد الصور التي تُقاس حيث تحتاج القائمة ذلك (الخاطئة، المنقلبة، الخسارة، الهامش، ⁦‖H‖⁩)؛ الأكثر يستغرق أطول</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>As in the test set</source>
        <translation>كما في مجموعة الاختبار</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Highest loss first</source>
        <translation>الخسارة الأعلى أولًا</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Smallest lead of the true class over the best other one first, in logits; below 0 it is wrong</source>
        <translation>أصغر تقدّم للصنف الصحيح على أفضل صنف آخر أولًا، باللوجيت؛ دون 0 هو خطأ</translation>
    </message>
    <message>
        <source>curvature ‖H‖</source>
        <translation>الانحناء ⁦‖H‖⁩</translation>
    </message>
    <message>
        <source>Most strongly bent loss first, ‖H‖ after 16 Lanczos steps</source>
        <translation>الخسارة الأشد انحناء أولًا، ⁦‖H‖⁩ بعد 16 خطوة Lanczos</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>أول ‏%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>لا تقييم بعد</translation>
    </message>
    <message>
        <source>%1 pictures: %2</source>
        <translation>%1 من الصور: ‏%2</translation>
    </message>
    <message>
        <source>Nothing is brushed: select bars or points in another view first</source>
        <translation>لا شيء محدَّد: حدّد أولًا أشرطة أو نقاطًا في عرض آخر</translation>
    </message>
    <message>
        <source>Nearest adversarial input of the last robustness evaluation first</source>
        <translation>أقرب دخل عدائي من آخر تقييم للمتانة أولًا</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureStrip</name>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Perturbation δ</source>
        <translation>التشويش δ</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>العدائية</translation>
    </message>
    <message>
        <source>Gradient g</source>
        <translation>التدرّج g</translation>
    </message>
    <message>
        <source>Top eigenvector v</source>
        <translation>المتجه الذاتي v</translation>
    </message>
    <message>
        <source>What the network believes</source>
        <translation>ما تعتقده الشبكة</translation>
    </message>
    <message>
        <source>The test picture; its true class and number stand above, the network&apos;s answer below</source>
        <translation>صورة الاختبار؛ صنفها الصحيح ورقمها فوقها، وجواب الشبكة تحتها</translation>
    </message>
    <message>
        <source>What the attack adds: red brightens, blue darkens. Magnified by the factor below so that it can be seen</source>
        <translation>ما يضيفه الهجوم: الأحمر يفتّح والأزرق يعتّم. مكبَّر بالعامل المذكور أدناه ليُرى</translation>
    </message>
    <message>
        <source>Original + perturbation, as the network gets it. A coloured frame: it is now wrong</source>
        <translation>الأصل + التشويش كما تتلقاه الشبكة. الإطار الملوّن: صارت خاطئة</translation>
    </message>
    <message>
        <source>g = ∂ℓ/∂x: the direction in which the loss grows fastest; ‖g‖ is its length. cos(g, δ): 1 where the attack goes straight uphill, 0 where it goes across</source>
        <translation>⁦g = ∂ℓ/∂x⁩: الاتجاه الذي تزداد فيه الخسارة بأسرع ما يمكن؛ ⁦‖g‖⁩ طوله. ⁦cos(g, δ)⁩: ‏1 حيث يصعد الهجوم مباشرة، 0 حيث يسير بالعرض</translation>
    </message>
    <message>
        <source>v: direction in which the slope of the loss changes most, the eigenvector of H = ∂²ℓ/∂x² for its largest |eigenvalue| ‖H‖. It has no sign of its own and is turned uphill, so its cosine with g is never below 0; the second number is the cosine with the perturbation δ</source>
        <translation>v: الاتجاه الذي يتغيّر فيه ميل الخسارة أكثر ما يمكن، المتجه الذاتي لـ ⁦H = ∂²ℓ/∂x²⁩ الموافق لأكبر قيمة ذاتية بالقيمة المطلقة ⁦‖H‖⁩. لا إشارة له في ذاته فيُدار نحو الصعود، ولذا لا يقل جيب تمامه مع g عن 0؛ والعدد الثاني جيب تمامه مع التشويش δ</translation>
    </message>
    <message>
        <source>Probability of each class for the original (upper bar) and the adversarial picture (lower)</source>
        <translation>احتمال كل صنف للأصل (الشريط العلوي) وللصورة العدائية (السفلي)</translation>
    </message>
    <message>
        <source>picture %1, %2</source>
        <translation>الصورة ‏%1، ‏%2</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>حُسب ‏%1</translation>
    </message>
    <message>
        <source>wrong already</source>
        <translation>خاطئة أصلًا</translation>
    </message>
    <message>
        <source>fooled</source>
        <translation>خُدعت</translation>
    </message>
    <message>
        <source>withstood</source>
        <translation>صمدت</translation>
    </message>
    <message>
        <source>cos(g, δ) = %1</source>
        <translation>cos(g, δ) = %1</translation>
    </message>
    <message>
        <source>colours magnified %1; cosine with the perturbation %2, with the eigenvector %3</source>
        <translation>ألوان مكبَّرة ‏%1؛ جيب التمام مع التشويش ‏%2، ومع المتجه الذاتي ‏%3</translation>
    </message>
    <message>
        <source>cos: g %1 · δ %2</source>
        <translation>cos: g %1 · δ %2</translation>
    </message>
    <message>
        <source>residual ‖Hv − λv‖/‖Hv‖ = %1; λ from %2 to %3; colours magnified %4; cosine with the gradient %5, with the perturbation %6 (v is turned uphill)</source>
        <translation>الباقي ⁦‖Hv − λv‖/‖Hv‖ = %1⁩؛ λ من ‏%2 إلى ‏%3؛ ألوان مكبَّرة ‏%4؛ جيب التمام مع التدرّج ‏%5، ومع التشويش ‏%6 (v مُدار نحو الصعود)</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureSurvey</name>
    <message>
        <source>measuring %1 pictures: %2 %</source>
        <translation>تُقاس الصور، عددها ‏%1: ‏%2 %</translation>
    </message>
    <message>
        <source>attacking the pictures: %1 %</source>
        <translation>تُهاجَم الصور: ‏%1 %</translation>
    </message>
    <message>
        <source>none of these pictures is wrong</source>
        <translation>لا صورة خاطئة بين هذه</translation>
    </message>
    <message>
        <source>the attack flips none of these pictures</source>
        <translation>لا يقلب الهجوم أيًّا من هذه الصور</translation>
    </message>
    <message>
        <source>nothing is brushed</source>
        <translation>لا شيء محدَّد</translation>
    </message>
    <message>
        <source>no picture to show</source>
        <translation>لا صورة للعرض</translation>
    </message>
    <message>
        <source>order by ‖H‖ of step %1: %2, %3 products, worst residual %4%5</source>
        <translation>الترتيب بحسب ⁦‖H‖⁩ للخطوة ‏%1: ‏%2، ‏%3 من الجداءات، أكبر باقٍ ‏%4%5</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureView</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>الصف ‏%1، العمود ‏%2: ‏%3</translation>
    </message>
</context>
<context>
    <name>hessianlab::PicturesTab</name>
    <message>
        <source>&amp;Attack</source>
        <translation>الهجوم</translation>
    </message>
    <message>
        <source>How the adversarial pictures are made. Norm and ε stand in the bar at the top.</source>
        <translation>كيف تُصنع الصور العدائية. المعيار و ε في الشريط العلوي.</translation>
    </message>
    <message>
        <source>Magnif&amp;y δ</source>
        <translation>تكبير δ</translation>
    </message>
    <message>
        <source>The perturbation times this factor becomes colour, so that it can be seen; at the left end the factor is chosen for each picture. The attack itself does not change</source>
        <translation>التشويش مضروبًا بهذا العامل يصير لونًا ليُرى؛ عند طرف البداية يُختار العامل لكل صورة. الهجوم نفسه لا يتغيّر</translation>
    </message>
    <message>
        <source>auto </source>
        <translation>آلي </translation>
    </message>
    <message>
        <source>◀ &amp;Previous</source>
        <translation>▶ السابق</translation>
    </message>
    <message>
        <source>The four pictures before (←, Page Up; Home: the first)</source>
        <translation>الصور الأربع السابقة (Page Up؛ Home: الأولى)</translation>
    </message>
    <message>
        <source>&amp;Next ▶</source>
        <translation>التالي ◀</translation>
    </message>
    <message>
        <source>The next four pictures (→, Page Down; End: the last)</source>
        <translation>الصور الأربع التالية (Page Down؛ End: الأخيرة)</translation>
    </message>
    <message>
        <source>9997–10000 of 10000</source>
        <translation>9997–10000 من 10000</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>اذهب إلى</translation>
    </message>
    <message>
        <source>Number in the test set of the open picture, the one that all views talk about. A click on a picture, or Enter, opens it</source>
        <translation>رقم الصورة المفتوحة في مجموعة الاختبار، وهي التي تتحدث عنها كل العروض. نقرة على صورة أو Enter يفتحها</translation>
    </message>
    <message>
        <source>This data set has points of the plane, not pictures.
The Map tab shows them with the network&apos;s decisions and curvature.</source>
        <translation>هذه المجموعة نقاط في المستوي لا صور.
تبويب الخريطة يُظهرها مع قرارات الشبكة وانحنائها.</translation>
    </message>
    <message>
        <source>0 of 0</source>
        <translation>0 من 0</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 من ‏%3</translation>
    </message>
    <message>
        <source>#%1 is not in this list</source>
        <translation>‏#%1 ليست في هذه القائمة</translation>
    </message>
    <message>
        <source>Places in the list, and its length</source>
        <translation>المواضع في القائمة وطولها</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>آلي</translation>
    </message>
    <message>
        <source>%1 is slow: it runs once ε rests</source>
        <translation>‏%1 بطيء: يعمل حين يستقر ε</translation>
    </message>
    <message>
        <source>Needs a robustness evaluation of this run in this norm: see the Robustness tab</source>
        <translation>يحتاج إلى تقييم متانة لهذا التشغيل بهذا المعيار: انظر تبويب المتانة</translation>
    </message>
    <message>
        <source>%1 is at work …</source>
        <translation>‏%1 قيد العمل …</translation>
    </message>
    <message>
        <source>The samples of this data set are rows of a table: there are no pictures to show.</source>
        <translation>عيّنات هذه المجموعة صفوف في جدول: لا توجد صور تُعرض.</translation>
    </message>
</context>
<context>
    <name>hessianlab::PlaneView</name>
    <message>
        <source>this sample</source>
        <translation>هذه العيّنة</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom, double click or F to see all. The arrow keys move a point whose values stand above the plane.</source>
        <translation>اسحب للتحريك، وأدر العجلة للتكبير، وانقر مزدوجًا أو اضغط F لرؤية الكل. مفاتيح الأسهم تحرّك نقطة تظهر قيمها فوق المستوي.</translation>
    </message>
    <message>
        <source>loss, every %1</source>
        <translation>الخسارة، كل ‏%1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الصنف ‏%1</translation>
    </message>
    <message>
        <source>fooled</source>
        <translation>خُدعت</translation>
    </message>
    <message>
        <source>withstood</source>
        <translation>صمدت</translation>
    </message>
    <message>
        <source>%1 reaches %2 from the sample</source>
        <translation>‏%1 يصل إلى ‏%2 من العيّنة</translation>
    </message>
    <message>
        <source>%1: %2 points, its result at %3, %4 %5</source>
        <translation>‏%1: ‏%2 من النقاط، نتيجته عند ‏%3، ‏%4 ‏%5</translation>
    </message>
</context>
<context>
    <name>hessianlab::PlotExport</name>
    <message>
        <source>E&amp;xport</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Figure, picture or table …</source>
        <translation>شكل أو صورة أو جدول …</translation>
    </message>
    <message>
        <source>Size, letters and colours for paper, with a preview</source>
        <translation>الحجم والحروف والألوان للورق، مع معاينة</translation>
    </message>
    <message>
        <source>Figure for a paper …</source>
        <translation>شكل لبحث …</translation>
    </message>
    <message>
        <source>Save picture (PNG, SVG, PDF) …</source>
        <translation>حفظ صورة (PNG, SVG, PDF) …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save data (CSV) …</source>
        <translation>حفظ البيانات (CSV) …</translation>
    </message>
    <message>
        <source>This tab has no plots</source>
        <translation>لا مخططات في هذا التبويب</translation>
    </message>
    <message>
        <source>Save all plots of this tab …</source>
        <translation>حفظ كل مخططات هذا التبويب …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Only curves can be saved as CSV.</source>
        <translation>لا تُحفظ بصيغة CSV إلا المنحنيات.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ ‏%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‏%1</translation>
    </message>
    <message>
        <source>Folder for the plots</source>
        <translation>مجلد المخططات</translation>
    </message>
    <message>
        <source>%1 could not be drawn at this size; choose a smaller one.</source>
        <translation>تعذّر رسم ‏%1 بهذا الحجم؛ اختر حجمًا أصغر.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>لا يوجد ما يُحفظ.</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>حُفظ ‏%1 في ‏%2</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::PlotWidget</name>
    <message>
        <source>%1 against %2: %3</source>
        <translation>‏%1 مقابل ‏%2: ‏%3</translation>
    </message>
</context>
<context>
    <name>hessianlab::PointReadout</name>
    <message>
        <source>Classes</source>
        <translation>الأصناف</translation>
    </message>
    <message>
        <source>Probability of each class, the likeliest first</source>
        <translation>احتمال كل صنف، الأرجح أولًا</translation>
    </message>
    <message>
        <source>At x₁ %1, x₂ %2</source>
        <translation>عند x₁ ‏%1, x₂ ‏%2</translation>
    </message>
    <message>
        <source>beside the map</source>
        <translation>خارج الخريطة</translation>
    </message>
    <message>
        <source>nearest cell: </source>
        <translation>أقرب خلية: </translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>الصنف ‏%1</translation>
    </message>
    <message>
        <source>%1, exact at this point, step %2</source>
        <translation>%1، بدقة عند هذه النقطة، الخطوة ‏%2</translation>
    </message>
    <message>
        <source>Point at the map to read it</source>
        <translation>أشر إلى الخريطة لقراءتها</translation>
    </message>
</context>
<context>
    <name>hessianlab::ProbabilityBars</name>
    <message>
        <source>true class </source>
        <translation>الصنف الصحيح </translation>
    </message>
    <message>
        <source>clean</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>عدائية</translation>
    </message>
    <message>
        <source> (the true class)</source>
        <translation> (الصنف الصحيح)</translation>
    </message>
    <message>
        <source>
clean %1</source>
        <translation>
الأصلية ‏%1</translation>
    </message>
    <message>
        <source>
adversarial %1</source>
        <translation>
العدائية ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::PutAwayLine</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Everything that was put away comes back</source>
        <translation>يعود كل ما أُخفي</translation>
    </message>
    <message>
        <source>Some controls are put away. Lessons → Show all controls brings them back.</source>
        <translation>بعض عناصر التحكم مخفية. الدروس ← إظهار كل عناصر التحكم يعيدها.</translation>
    </message>
    <message>
        <source>Some controls are put away.</source>
        <translation>بعض عناصر التحكم مخفية.</translation>
    </message>
</context>
<context>
    <name>hessianlab::QuestionForm</name>
    <message>
        <source>Ask for a prediction</source>
        <translation>طلب توقّع</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>إضافة جواب</translation>
    </message>
    <message>
        <source>The step asks before it runs; the numbers decide which answer was right</source>
        <translation>تسأل الخطوة قبل تنفيذها؛ والأرقام تقرّر أي جواب كان صحيحًا</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>ماذا سيحدث؟</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>At most six answers</source>
        <translation>ستة أجوبة على الأكثر</translation>
    </message>
    <message>
        <source>question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>جواب جديد</translation>
    </message>
    <message>
        <source>expected answer</source>
        <translation>الجواب المتوقَّع</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>Why, answer %1</source>
        <translation>لماذا، الجواب ‏%1</translation>
    </message>
    <message>
        <source>The one that the lesson is made to show</source>
        <translation>الذي أُعدّ الدرس لإظهاره</translation>
    </message>
    <message>
        <source>Answer %1 is the expected one</source>
        <translation>الجواب ‏%1 هو المتوقَّع</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>الجواب ‏%1</translation>
    </message>
    <message>
        <source>Condition of answer %1</source>
        <translation>شرط الجواب ‏%1</translation>
    </message>
    <message>
        <source>Why, if this is what happened</source>
        <translation>لماذا، إذا كان هذا ما حدث</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>إزالة هذا الجواب</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>إزالة الجواب ‏%1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>removal of an answer</source>
        <translation>إزالة جواب</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>removal of the question</source>
        <translation>إزالة السؤال</translation>
    </message>
    <message>
        <source>for everything else</source>
        <translation>لكل ما عدا ذلك</translation>
    </message>
    <message>
        <source>when, such as a.test_loss &lt; b.test_loss</source>
        <translation>متى، مثل ⁦a.test_loss &lt; b.test_loss⁩</translation>
    </message>
    <message>
        <source>The last answer stands for all that the others do not say</source>
        <translation>الجواب الأخير لكل ما لا تقوله الأجوبة الأخرى</translation>
    </message>
    <message>
        <source>It is what happened if this holds and no answer before it does</source>
        <translation>هذا ما حدث إذا تحقق هذا ولم يتحقق جواب قبله</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReadingForm</name>
    <message>
        <source>Input range</source>
        <translation>مجال الدخل</translation>
    </message>
    <message>
        <source>The values that black and white had when it was trained. Most surprises come from a wrong range.</source>
        <translation>القيمتان اللتان كانتا للأسود والأبيض حين دُرّبت. معظم المفاجآت من مجال خاطئ.</translation>
    </message>
    <message>
        <source>0 to 1, as here</source>
        <translation>من 0 إلى 1، كما هنا</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>من 0 إلى 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>من ⁦−1⁩ إلى 1</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>What was taken from its inputs, and what they were divided by, before the network saw them. It is not in the file.</source>
        <translation>ما طُرح من المدخلات وما قُسمت عليه قبل أن تراها الشبكة. ليس ذلك في الملف.</translation>
    </message>
    <message>
        <source>no, or inside the network</source>
        <translation>لا، أو داخل الشبكة</translation>
    </message>
    <message>
        <source>by mean and deviation of these data</source>
        <translation>بمتوسط هذه البيانات وانحرافها</translation>
    </message>
    <message>
        <source>as networks for ImageNet</source>
        <translation>كما في شبكات ImageNet</translation>
    </message>
    <message>
        <source>by numbers of your own</source>
        <translation>بأرقام من عندك</translation>
    </message>
    <message>
        <source>less</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>مقسومًا على</translation>
    </message>
    <message>
        <source>One number for each channel</source>
        <translation>رقم لكل قناة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>OpenCV reads pictures as blue, green, red.</source>
        <translation>يقرأ OpenCV الصور: أزرق، أخضر، أحمر.</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>أحمر، أخضر، أزرق</translation>
    </message>
    <message>
        <source>blue, green, red</source>
        <translation>أزرق، أخضر، أحمر</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>كما يقول الملف</translation>
    </message>
    <message>
        <source>A file of JSON with the operations, for weights that were made elsewhere. Files that were written here hold their layers.</source>
        <translation>ملف JSON فيه العمليات، لأوزان صُنعت في مكان آخر. الملفات المكتوبة هنا تحوي طبقاتها.</translation>
    </message>
    <message>
        <source>Choose the file with the layers</source>
        <translation>اختيار الملف الذي فيه الطبقات</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>طبقات الشبكة</translation>
    </message>
    <message>
        <source>Layers (*.json)</source>
        <translation>طبقات ‎(*.json)</translation>
    </message>
    <message>
        <source>all tensors</source>
        <translation>كل الموتّرات</translation>
    </message>
    <message>
        <source>Only the tensors whose names begin so, as “student.”; tensors are found by their names, or by their order where all shapes fit.</source>
        <translation>الموتّرات التي تبدأ أسماؤها هكذا فقط، مثل «student.»؛ تُعرف الموتّرات بأسمائها، أو بترتيبها حيث تتوافق كل الأشكال.</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>تبدأ الأسماء بـ</translation>
    </message>
    <message>
        <source>Write one number for each channel, with commas between, for what is taken away and for what is divided by.</source>
        <translation>اكتب رقمًا لكل قناة، بينها فواصل، لما يُطرح ولما يُقسم عليه.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReadingTable</name>
    <message>
        <source>Accuracy of the shown runs at the chosen ε</source>
        <translation>دقة التشغيلات المعروضة عند ε المختار</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Correct at ε = %1</source>
        <translation>الصحيح عند ⁦ε = %1⁩</translation>
    </message>
    <message>
        <source>Without attack</source>
        <translation>دون هجوم</translation>
    </message>
    <message>
        <source>Median distance</source>
        <translation>وسيط المسافة</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العيّنات</translation>
    </message>
    <message>
        <source>Attacked with</source>
        <translation>هوجم بـ</translation>
    </message>
    <message>
        <source>At this ε, or at the next larger one that was measured</source>
        <translation>عند هذا ε أو أول قيمة أكبر قيست</translation>
    </message>
    <message>
        <source>Of the nearest mistake that was found for each sample</source>
        <translation>إلى أقرب خطأ وُجد لكل عيّنة</translation>
    </message>
    <message>
        <source>over half hold</source>
        <translation>أكثر من النصف صامد</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <translation>%1، متوازنة</translation>
    </message>
    <message>
        <source>no attack</source>
        <translation>لا هجوم</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>موثَّق</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>At this ε no input of the ball misleads the network: certificates prove it, whatever the attack</source>
        <translation>عند قيمة ε هذه لا يضلّل الشبكةَ أيُّ مدخل من الكرة: تثبت ذلك الشهادات، أيًّا كان الهجوم</translation>
    </message>
    <message>
        <source>Neither broken by an attack nor proven by a certificate: the shaded area between the two curves</source>
        <translation>لا كسره هجوم ولا أثبتته شهادة: المساحة المظللة بين المنحنيين</translation>
    </message>
    <message>
        <source>, certified %1</source>
        <translation>، موثَّق ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::RecentData</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (غير موجود الآن)</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReportDialog</name>
    <message>
        <source>Report of %1</source>
        <translation>تقرير عن ‏%1</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>A web page is one file that any browser opens; a PDF has pages of A4</source>
        <translation>صفحة الويب ملف واحد يفتحه أي متصفح؛ ولملف PDF صفحات بقياس A4</translation>
    </message>
    <message>
        <source>Of curves, maps and perturbations. In black and white, dashes and marks tell curves apart</source>
        <translation>للمنحنيات والخرائط والتشويشات. في الأبيض والأسود تميَّز المنحنيات بالشُّرَط والعلامات</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>حفظ …</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب ‎(*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF ‎(*.pdf)</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReportJob</name>
    <message>
        <source>%1 is no name for a report; let it end with .html or .pdf.</source>
        <translation>‏%1 ليس اسمًا لتقرير؛ ليكن في آخره .html أو .pdf.</translation>
    </message>
    <message>
        <source>The network was taken away before it could answer.</source>
        <translation>أُزيلت الشبكة قبل أن تجيب.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>تعذّر رسم الصفحات.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReportMaker</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write no report</source>
        <translation>عدم كتابة تقرير</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>تقرير عن ‏%1</translation>
    </message>
    <message>
        <source>Another report is being made; wait for it or cancel it.</source>
        <translation>يُعدّ تقرير آخر؛ انتظره أو ألغه.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>أُلغي التقرير.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::RobustnessTab</name>
    <message>
        <source>Accuracy under attack</source>
        <translation>الدقة تحت الهجوم</translation>
    </message>
    <message>
        <source>Share of test samples that are still classified correctly after the strongest of the attacks, each allowed to move the input by at most ε. The bars are 95 % confidence intervals. An attack can only show weakness: the true curve is never above, and never below a certificate (thin line). An estimate (dashed) can err either way. Click a point to see the pictures that fall there.</source>
        <translation>نسبة عيّنات الاختبار التي تظل مصنَّفة تصنيفًا صحيحًا بعد أقوى الهجمات، ولكل منها أن يحرّك الدخل بمقدار ε على الأكثر. الأشرطة مجالات ثقة 95 %. لا يستطيع الهجوم إلا إظهار الضعف: المنحنى الحقيقي لا يعلو عليه أبدًا، ولا ينزل دون شهادة (خط رفيع). أما التقدير (متقطّع) فقد يخطئ في الاتجاهين. انقر نقطة لرؤية الصور التي تسقط عندها.</translation>
    </message>
    <message>
        <source>looking back: Evaluate attacks the weights of step %1</source>
        <translation>نظر إلى الوراء: يُهاجم التقييم أوزان الخطوة ‏%1</translation>
    </message>
    <message>
        <source>test &amp;samples with</source>
        <translation>من عيّنات الاختبار بـ</translation>
    </message>
    <message>
        <source>So many samples of the test set are attacked: the first ones, or as many of each class (More). More samples: narrower bars, longer wait.</source>
        <translation>يُهاجَم هذا العدد من عيّنات الاختبار: الأولى منها، أو عدد متساوٍ من كل صنف (المزيد). عيّنات أكثر: أشرطة أضيق وانتظار أطول.</translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Compute and draw lower bounds as well. A certificate (thin line) is proven for every input of the ball; an estimate (dashed) is not and can be too high.</source>
        <translation>حساب حدود دنيا ورسمها أيضًا. الشهادة (خط رفيع) مُبرهَنة لكل دخل في الكرة؛ والتقدير (متقطّع) ليس كذلك وقد يكون أعلى من اللازم.</translation>
    </message>
    <message>
        <source>Each a&amp;ttack</source>
        <translation>كل هجوم</translation>
    </message>
    <message>
        <source>Draw each attack of the present run alone (dotted). The strong line is the worst of them for each sample.</source>
        <translation>رسم كل هجوم من التشغيل الحالي وحده (منقَّط). الخط القوي هو أسوأها لكل عيّنة.</translation>
    </message>
    <message>
        <source>After &amp;every epoch</source>
        <translation>بعد كل حقبة</translation>
    </message>
    <message>
        <source>Measure again when an epoch ends, so that the curve moves while the network learns. Only quick attacks are used then (FGSM and PGD where none of the chosen is quick), without bounds and checks. It rests in between, so that it takes at most a ninth of a core; short epochs are left out.</source>
        <translation>يقيس من جديد عند نهاية كل حقبة ليتحرّك المنحنى أثناء تعلّم الشبكة. تُستعمل حينئذ الهجمات السريعة فقط (FGSM و PGD إن لم يكن بين المختارة سريع)، دون حدود ولا فحوص. ويستريح بين ذلك فلا يأخذ أكثر من تُسع نواة؛ وتُتجاوز الحقب القصيرة.</translation>
    </message>
    <message>
        <source>evaluate again for bounds</source>
        <translation>أعد التقييم للحدود</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>تقدّم التقييم</translation>
    </message>
    <message>
        <source>Go on until &amp;nothing is left</source>
        <translation>المتابعة حتى لا يبقى شيء</translation>
    </message>
    <message>
        <source>Past the last ε the ball grows in steps that double, until no sample is classified correctly. A curve that never reaches 0 is a sign of a weak attack.</source>
        <translation>بعد آخر ε تكبر الكرة بخطوات متضاعفة حتى لا تُصنَّف أي عيّنة تصنيفًا صحيحًا. المنحنى الذي لا يبلغ 0 أبدًا علامة على هجوم ضعيف.</translation>
    </message>
    <message>
        <source>Find the nearest &amp;distances</source>
        <translation>البحث عن أقرب المسافات</translation>
    </message>
    <message>
        <source>Searches the nearest adversarial input of each sample by bisection and gives the median distance. Takes about as long again.</source>
        <translation>يبحث عن أقرب دخل عدائي لكل عيّنة بالتنصيف ويعطي وسيط المسافة. يستغرق نحو المدة نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>As many of each &amp;class</source>
        <translation>عدد متساوٍ من كل صنف</translation>
    </message>
    <message>
        <source>Attacks a fixed choice of the test samples with as many of each class, in place of the first ones.</source>
        <translation>يهاجم اختيارًا ثابتًا من عيّنات الاختبار بعدد متساوٍ من كل صنف، بدلًا من الأولى.</translation>
    </message>
    <message>
        <source>In &amp;double precision</source>
        <translation>بالدقة المضاعفة</translation>
    </message>
    <message>
        <source>Computes the network in float64: for weights whose numbers overflow in single precision. Takes about twice as long.</source>
        <translation>يحسب الشبكة بـ float64: لأوزان تفيض أعدادها بالدقة المفردة. يستغرق نحو ضعف المدة.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What else the next evaluation measures</source>
        <translation>ما يقيسه التقييم القادم أيضًا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>cancelled after ε = %1</source>
        <translation>أُلغي بعد ⁦ε = %1⁩</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Stop this evaluation; what is done is kept</source>
        <translation>إيقاف هذا التقييم؛ يبقى ما اكتمل</translation>
    </message>
    <message>
        <source>There is no network yet: the data set is not loaded</source>
        <translation>لا شبكة بعد: لم تُحمَّل مجموعة البيانات</translation>
    </message>
    <message>
        <source>Tick at least one attack</source>
        <translation>اختر هجومًا واحدًا على الأقل</translation>
    </message>
    <message>
        <source>Attack the weights of step %1, at which you look back (Ctrl+E)</source>
        <translation>مهاجمة أوزان الخطوة ‏%1 التي تنظر إليها (Ctrl+E)</translation>
    </message>
    <message>
        <source>Attack the network as it is now (Ctrl+E)</source>
        <translation>مهاجمة الشبكة بحالتها الآن (Ctrl+E)</translation>
    </message>
    <message>
        <source>attacking …</source>
        <translation>يهاجم …</translation>
    </message>
    <message>
        <source>ε (%1, inputs in 0…1)</source>
        <translation>‏ε (%1، مدخلات في ⁦0…1⁩)</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>نسبة الصحيح</translation>
    </message>
    <message>
        <source>No %1 curve yet: press Evaluate,
or train to the end of an epoch</source>
        <translation>لا منحنى ‏%1 بعد: اضغط «تقييم»،
أو درّب حتى نهاية حقبة</translation>
    </message>
    <message>
        <source>⚠ these runs were attacked in different ways, and a weaker attack makes a network look better; evaluate them alike to compare them</source>
        <translation>⚠ هوجمت هذه التشغيلات بطرق مختلفة، والهجوم الأضعف يُظهر الشبكة أفضل؛ قيّمها بالطريقة نفسها للمقارنة بينها</translation>
    </message>
    <message>
        <source>The curve is being measured …</source>
        <translation>يُقاس المنحنى الآن …</translation>
    </message>
    <message>
        <source>Ce&amp;rtify</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>Also prove around each sample how far nothing can mislead the network, by linear bounds and a second-order expansion. The area from there up to the attacks is unknown. Takes up to seconds a sample; networks of points take no time.</source>
        <translation>البرهنة أيضًا حول كل عيّنة إلى أي مدى لا يمكن لشيء أن يضلّل الشبكة، بحدود خطية وبنشر من الدرجة الثانية. والمساحة من هناك حتى الهجمات مجهولة. يستغرق ما يصل إلى ثوانٍ لكل عيّنة؛ ولا يستغرق وقتًا في شبكات النقاط.</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunController</name>
    <message>
        <source>settings of %1</source>
        <translation>إعدادات ‏%1</translation>
    </message>
    <message>
        <source>%1 cannot be branched from: %2</source>
        <translation>لا يمكن التفرّع من ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>توأم</translation>
    </message>
    <message>
        <source>The network of %1 cannot be shown: %2</source>
        <translation>لا يمكن عرض شبكة ‏%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunList</name>
    <message>
        <source>run %1</source>
        <translation>تشغيل ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunMenu</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>استعمال إعداداته</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>إعدادات ‏%1</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>مقارنة …</translation>
    </message>
    <message>
        <source>Their settings, what they reached, and who withstands what, in one table</source>
        <translation>إعداداتها وما بلغته ومن يصمد أمام ماذا، في جدول واحد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1 runs</source>
        <translation>إزالة التشغيلات، عددها ‏%1</translation>
    </message>
    <message>
        <source>Pause it first: it is training</source>
        <translation>أوقفه مؤقتًا أولًا: إنه قيد التدريب</translation>
    </message>
    <message>
        <source>Another program is training it</source>
        <translation>برنامج آخر يدرّبه الآن</translation>
    </message>
    <message>
        <source>Continue for %1 epochs more</source>
        <translation>المتابعة ‏%1 حقبة أخرى</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Trains on from its last save, as if it had never been interrupted</source>
        <translation>يتابع التدريب من آخر حفظ كأنه لم يُقطع</translation>
    </message>
    <message>
        <source>Continue for …</source>
        <translation>المتابعة لمدة …</translation>
    </message>
    <message>
        <source>Trains it by so many epochs more</source>
        <translation>يدرّبه عددًا من الحقب الإضافية</translation>
    </message>
    <message>
        <source>Show its network</source>
        <translation>إظهار شبكته</translation>
    </message>
    <message>
        <source>Makes it the present run: all views show its network</source>
        <translation>يجعله التشغيل الحالي: تُظهر كل العروض شبكته</translation>
    </message>
    <message>
        <source>Pause the present run first</source>
        <translation>أوقف التشغيل الحالي مؤقتًا أولًا</translation>
    </message>
    <message>
        <source>This run has not trained yet</source>
        <translation>لم يُدرَّب هذا التشغيل بعد</translation>
    </message>
    <message>
        <source>A new run that begins with its last weights and its settings; change what you like, then press ▶</source>
        <translation>تشغيل جديد يبدأ بآخر أوزانه وإعداداته؛ غيّر ما تشاء ثم اضغط ▶</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>متابعة ‏%1</translation>
    </message>
    <message>
        <source>Epochs more:</source>
        <translation>حقب إضافية:</translation>
    </message>
    <message>
        <source>Draw only this</source>
        <translation>رسم هذا فقط</translation>
    </message>
    <message>
        <source>Draw only these</source>
        <translation>رسم هذه فقط</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>رسم الكل</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>عدم رسم أي منها</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>اللون ‏%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>نسخ سطر الأوامر</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>تقرير …</translation>
    </message>
    <message>
        <source>All that was found about it, in one web page or PDF</source>
        <translation>كل ما عُرف عنه في صفحة ويب واحدة أو ملف PDF</translation>
    </message>
    <message>
        <source>It was trained elsewhere: “Train on from here” begins a run with its weights</source>
        <translation>دُرّبت في مكان آخر: «متابعة التدريب من هنا» تبدأ تشغيلًا بأوزانها</translation>
    </message>
    <message>
        <source>Train on from here (branch)</source>
        <translation>متابعة التدريب من هنا (فرع)</translation>
    </message>
    <message>
        <source>Export network</source>
        <translation>تصدير الشبكة</translation>
    </message>
    <message>
        <source>Continue for one epoch more</source>
        <translation>المتابعة حقبة أخرى</translation>
    </message>
    <message>
        <source>Begin from this run</source>
        <translation>البدء من هذا التشغيل</translation>
    </message>
    <message>
        <source>Its settings, for a new run that begins with its weights: choose other classes of the data and how many operations are frozen, then press ⟲ and ▶</source>
        <translation>إعداداته، لتشغيل جديد يبدأ بأوزانه: اختر أصنافًا أخرى من البيانات وعدد العمليات المجمَّدة، ثم اضغط ⟲ و ▶</translation>
    </message>
    <message>
        <source>begin from %1</source>
        <translation>البدء من ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunSources</name>
    <message>
        <source>The network of this run is not there: its data set is not loaded.</source>
        <translation>شبكة هذا التشغيل غير موجودة: لم تُحمَّل مجموعة بياناته.</translation>
    </message>
    <message>
        <source>The network of this run is gone: only the present run and run folders that were opened can show their pictures.</source>
        <translation>زالت شبكة هذا التشغيل: لا يُظهر صوره إلا التشغيل الحالي ومجلدات التشغيل المفتوحة.</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunsModel</name>
    <message>
        <source>%1 ± %2</source>
        <comment>mean and standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>متفرّع ‏%1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>مثل ‏%1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>Tick to draw it in the plots; double click to rename</source>
        <translation>فعّله لرسمه في المخططات؛ انقر مزدوجًا لإعادة التسمية</translation>
    </message>
    <message>
        <source>Settings that differ from the first run on the same data set</source>
        <translation>الإعدادات التي تختلف عن أول تشغيل على مجموعة البيانات نفسها</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>ما يفعله الآن</translation>
    </message>
    <message>
        <source>Epochs done of those asked for</source>
        <translation>الحقب المكتملة من المطلوبة</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between; double click to write</source>
        <translation>كلمات للعثور عليه، تفصل بينها فواصل؛ انقر مزدوجًا للكتابة</translation>
    </message>
    <message>
        <source>What is worth remembering of it; double click to write</source>
        <translation>ما يستحق التذكّر عنه؛ انقر مزدوجًا للكتابة</translation>
    </message>
    <message>
        <source>Accuracy under attack at the ε of the tool bar, from the Robustness tab</source>
        <translation>الدقة تحت الهجوم عند ε في شريط الأدوات، من تبويب المتانة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1. Other runs on these data are compared with this one</source>
        <translation>‏%1. تُقارَن به التشغيلات الأخرى على هذه البيانات</translation>
    </message>
    <message>
        <source>Compared with %1: %2</source>
        <translation>مقارنةً بـ ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>Under attack, %1 %2</source>
        <comment>accuracy of a norm and a size</comment>
        <translation>تحت الهجوم، ‏%1 ‏%2</translation>
    </message>
    <message>
        <source>Not of this network as it is: %1. Evaluate on the Robustness tab measures it anew</source>
        <translation>ليست لهذه الشبكة بحالتها الآن: ‏%1. يقيسها «تقييم» في تبويب المتانة من جديد</translation>
    </message>
    <message>
        <source>Measured with other weights than this run has now: it was trained on since, or its weights were replaced. Evaluate on the Robustness tab measures it anew</source>
        <translation>قيست بأوزان غير أوزان هذا التشغيل الآن: فقد تدرّب بعدها أو استُبدلت أوزانه. يقيسها «تقييم» في تبويب المتانة من جديد</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة ‏%1</translation>
    </message>
    <message>
        <source>Measured at step %1; the run has come to step %2</source>
        <translation>قيس عند الخطوة ‏%1؛ وقد بلغ التشغيل الخطوة ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunsPanel</name>
    <message>
        <source>Runs stand here side by side once you press ▶. Tick one to draw it in the plots.</source>
        <translation>تظهر التشغيلات هنا جنبًا إلى جنب بعد الضغط على ▶. فعّل واحدًا لرسمه في المخططات.</translation>
    </message>
    <message>
        <source>Filter, for example:  λ &gt; 0.1 and data = moons</source>
        <translation>تصفية، مثلًا:  ⁦λ &gt; 0.1 and data = moons⁩</translation>
    </message>
    <message>
        <source>Shows the runs that fit. Settings, columns, name, state, tag and notes can be asked with = ≠ &lt; ≤ &gt; ≥, and ~ for “contains”; a word alone is looked for everywhere</source>
        <translation>يُظهر التشغيلات المطابقة. يمكن السؤال عن الإعدادات والأعمدة و name و state و tag و notes بـ = ≠ &lt; ≤ &gt; ≥ و ~ بمعنى «يحوي»؛ والكلمة وحدها يُبحث عنها في كل مكان</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>تصفية التشغيلات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Group seeds</source>
        <translation>جمع البذور</translation>
    </message>
    <message>
        <source>One row for runs that differ in the seed alone: means over the seeds, ± the standard deviation. The arrow opens it</source>
        <translation>صف واحد للتشغيلات التي لا تختلف إلا في البذرة: متوسطات على البذور، ± الانحراف المعياري. السهم يفتحه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The table as it is shown, as CSV with all digits</source>
        <translation>الجدول كما يُعرض، بصيغة CSV بكل الأرقام</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>حفظ بصيغة CSV …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>التشغيلات</translation>
    </message>
    <message>
        <source>● ☑ run 10 copy</source>
        <translation>● ☑ نسخة تشغيل 10</translation>
    </message>
    <message>
        <source>✓ interrupted</source>
        <translation>✓ متوقّف مؤقتًا</translation>
    </message>
    <message>
        <source>class, seen</source>
        <translation>الصف، شوهد</translation>
    </message>
    <message>
        <source>what is worth remembering</source>
        <translation>ما يستحق التذكّر</translation>
    </message>
    <message>
        <source>The table is in the clipboard as CSV</source>
        <translation>الجدول في الحافظة بصيغة CSV</translation>
    </message>
    <message>
        <source>Save the table of runs</source>
        <translation>حفظ جدول التشغيلات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‏%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>reading … %1</source>
        <translation>يُقرأ … ‏%1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 من ‏%2 من التشغيلات</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>تشغيل واحد</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 من التشغيلات</translation>
    </message>
    <message>
        <source>Tick two runs or more in the table to compare them</source>
        <translation>فعّل تشغيلين أو أكثر في الجدول لمقارنتهما</translation>
    </message>
</context>
<context>
    <name>hessianlab::SampleBox</name>
    <message>
        <source>The open sample, by its number in the test set; all views follow</source>
        <translation>العيّنة المفتوحة برقمها في مجموعة الاختبار؛ كل العروض تتبعها</translation>
    </message>
</context>
<context>
    <name>hessianlab::SamplePicker</name>
    <message>
        <source>Sam&amp;ple</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>The sample before</source>
        <translation>العيّنة السابقة</translation>
    </message>
    <message>
        <source>The next sample</source>
        <translation>العيّنة التالية</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> من ‏%1</translation>
    </message>
    <message>
        <source>This is the first sample of the test set</source>
        <translation>هذه أول عيّنة في مجموعة الاختبار</translation>
    </message>
    <message>
        <source>This is the last sample of the test set</source>
        <translation>هذه آخر عيّنة في مجموعة الاختبار</translation>
    </message>
</context>
<context>
    <name>hessianlab::SectionForm</name>
    <message>
        <source>
Costs %1.</source>
        <translation>
الكلفة: ‏%1.</translation>
    </message>
    <message>
        <source> Taken on %1 of each batch, it costs that much of what it adds.</source>
        <translation> وإذا أُخذ على ‏%1 من كل دفعة كلّف بقدرها مما يضيفه.</translation>
    </message>
</context>
<context>
    <name>hessianlab::SettingForm</name>
    <message>
        <source>Acts at once: %1</source>
        <translation>يعمل فورًا: ‏%1</translation>
    </message>
    <message>
        <source>Acts at once: the run that trains takes the value at its next step, and notes it. Press to let changes wait for ⟲ again</source>
        <translation>يعمل فورًا: يأخذ التشغيل الذي يتدرّب القيمة في خطوته التالية ويسجّلها. اضغط لتنتظر التغييرات ⟲ من جديد</translation>
    </message>
    <message>
        <source>Let changes of this field act on the run that trains, at its next step; the run notes them. Otherwise they wait for ⟲</source>
        <translation>دع تغييرات هذا الحقل تؤثر في التشغيل الذي يتدرّب، في خطوته التالية؛ ويسجّلها التشغيل. وإلا انتظرت ⟲</translation>
    </message>
</context>
<context>
    <name>hessianlab::SliceControls</name>
    <message>
        <source>Direction of the curve on the left and of the plane&apos;s horizontal axis</source>
        <translation>اتجاه المنحنى المجاور والمحور الأفقي للمستوي</translation>
    </message>
    <message>
        <source>Second direction of the plane: what is left of it at right angles to the first</source>
        <translation>الاتجاه الثاني للمستوي: ما يبقى منه عموديًا على الأول</translation>
    </message>
    <message>
        <source>A&amp;long</source>
        <translation>باتجاه</translation>
    </message>
    <message>
        <source>a&amp;cross to it</source>
        <translation>عموديًا عليه</translation>
    </message>
    <message>
        <source>&amp;Reach</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>&amp;Keep the scale</source>
        <translation>تثبيت السلّم</translation>
    </message>
    <message>
        <source>While the network trains, the vertical axis and the distance of the level lines may grow but not shrink, so that one sees the penalty flatten the loss. Another question begins anew</source>
        <translation>أثناء تدريب الشبكة يجوز للمحور العمودي والمسافة بين خطوط المستوى أن يكبرا لا أن يصغرا، ليُرى كيف تسطّح العقوبة الخسارة. والسؤال الجديد يبدأ من البداية</translation>
    </message>
    <message>
        <source>How far to look on both sides of the sample, as L2 length in input space</source>
        <translation>مدى النظر على جانبي العيّنة، بطول L2 في فضاء الدخل</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>المدى</translation>
    </message>
</context>
<context>
    <name>hessianlab::SlicePlot</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>‏%1 من ‏%2 إلى ‏%3</translation>
    </message>
    <message>
        <source>decides for </source>
        <translation>القرار </translation>
    </message>
    <message>
        <source>%1 reaches to %2</source>
        <translation>‏%1 يصل إلى ‏%2</translation>
    </message>
    <message>
        <source>the ball</source>
        <translation>الكرة</translation>
    </message>
</context>
<context>
    <name>hessianlab::SlicesTab</name>
    <message>
        <source>Loss along a line</source>
        <translation>الخسارة على طول مستقيم</translation>
    </message>
    <message>
        <source>cross-entropy ℓ (nats)</source>
        <translation>الإنتروبيا المتقاطعة ℓ (نات)</translation>
    </message>
    <message>
        <source>Computing the slice …</source>
        <translation>يُحسب المقطع …</translation>
    </message>
    <message>
        <source>The loss at x + t·v, v a direction of length 1 (solid), and what its slope and curvature at the sample predict: the line ℓ + t·vᵀg (dotted) and the parabola ℓ + t·vᵀg + ½t²·vᵀHv (dashed). At the foot: what the network decides.</source>
        <translation>الخسارة عند x + t·v، حيث v اتجاه طوله 1 (متصل)، وما يتنبّأ به ميلها وانحناؤها عند العيّنة: المستقيم ⁦ℓ + t·vᵀg⁩ (منقَّط) والقطع المكافئ ⁦ℓ + t·vᵀg + ½t²·vᵀHv⁩ (متقطّع). في الأسفل: ما تقرّره الشبكة.</translation>
    </message>
    <message>
        <source>Loss over a plane</source>
        <translation>الخسارة فوق مستوٍ</translation>
    </message>
    <message>
        <source>first direction (L2)</source>
        <translation>الاتجاه الأول (L2)</translation>
    </message>
    <message>
        <source>second direction (L2)</source>
        <translation>الاتجاه الثاني (L2)</translation>
    </message>
    <message>
        <source>Computing the plane …</source>
        <translation>يُحسب المستوي …</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>The plane through the sample that the two directions span. Colours: what the network decides, paler where it is unsure. Thin lines: equal loss. Dashed: where the ε-ball meets the plane. The way of PGD is seen from above: its points lie off the plane as a rule.</source>
        <translation>المستوي المار بالعيّنة الذي يولّده الاتجاهان. الألوان: ما تقرّره الشبكة، أبهت حيث هي غير واثقة. الخطوط الرفيعة: خسارة متساوية. المتقطّع: حيث تلتقي كرة ε بالمستوي. مسار PGD مرئي من الأعلى: نقاطه عادةً خارج المستوي.</translation>
    </message>
    <message>
        <source>The sample x, its true class and what the network takes it for</source>
        <translation>العيّنة x وصنفها الصحيح وما تحسبها الشبكة</translation>
    </message>
    <message>
        <source>The first direction v, of length 1: red brightens, blue darkens</source>
        <translation>الاتجاه الأول v بطول 1: الأحمر يفتّح والأزرق يعتّم</translation>
    </message>
    <message>
        <source>The second direction w at right angles to v: red brightens, blue darkens</source>
        <translation>الاتجاه الثاني w العمودي على v: الأحمر يفتّح والأزرق يعتّم</translation>
    </message>
    <message>
        <source>true loss</source>
        <translation>الخسارة الحقيقية</translation>
    </message>
    <message>
        <source>linear model</source>
        <translation>نموذج خطي</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>نموذج تربيعي</translation>
    </message>
    <message>
        <source>Loss along %1</source>
        <translation>الخسارة باتجاه ‏%1</translation>
    </message>
    <message>
        <source>t along %1 (L2)</source>
        <translation>‏t باتجاه ‏%1 (L2)</translation>
    </message>
    <message>
        <source>inside the ε-ball</source>
        <translation>داخل كرة ε</translation>
    </message>
    <message>
        <source>true loss, step %1</source>
        <translation>الخسارة الحقيقية، الخطوة ‏%1</translation>
    </message>
    <message>
        <source>along %1 (L2)</source>
        <translation>باتجاه ‏%1 (L2)</translation>
    </message>
    <message>
        <source>%1, at right angles (L2)</source>
        <translation>‏%1، عموديًا (L2)</translation>
    </message>
    <message>
        <source>ε-ball</source>
        <translation>كرة ε</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>حُسب ‏%1</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>مُبرهَن</translation>
    </message>
</context>
<context>
    <name>hessianlab::SpectrumPanel</name>
    <message>
        <source>The open sample</source>
        <translation>العيّنة المفتوحة</translation>
    </message>
    <message>
        <source>Direction in which the loss bends most (top eigenvector of H)</source>
        <translation>الاتجاه الذي تنحني فيه الخسارة أشدّ انحناء (المتجه الذاتي الأكبر لـ H)</translation>
    </message>
    <message>
        <source>S&amp;ample</source>
        <translation>العيّنة</translation>
    </message>
    <message>
        <source>Spectrum of H</source>
        <translation>طيف H</translation>
    </message>
    <message>
        <source>rank by |λ|</source>
        <translation>الرتبة بحسب ⁦|λ|⁩</translation>
    </message>
    <message>
        <source>eigenvalue λ (nats per squared input)</source>
        <translation>القيمة الذاتية λ (نات لكل مربّع دخل)</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يجري القياس …</translation>
    </message>
    <message>
        <source>Bars: the eigenvalues λ of H at the open sample, how strongly the loss bends along each of its principal directions; negative ones bend down. Lines at their ends: ± residual, within which a true eigenvalue lies. Marks: the eigenvalues of the softmax part G alone.</source>
        <translation>الأشرطة: القيم الذاتية λ لـ H عند العيّنة المفتوحة، أي شدّة انحناء الخسارة على كل من اتجاهاتها الرئيسة؛ السالبة تنحني نحو الأسفل. الخطوط عند أطرافها: ± الباقي، وتقع ضمنه قيمة ذاتية حقيقية. العلامات: القيم الذاتية لجزء softmax ‏G وحده.</translation>
    </message>
    <message>
        <source>softmax part G</source>
        <translation>جزء softmax ‏G</translation>
    </message>
    <message>
        <source>H = G + N. G = JᵀSJ comes from the softmax: it bends even where the logits rise along straight lines, and vanishes where the network is certain. N = Σ (p − target)·∇²z comes from the curvature of the logits themselves, and is 0 for ReLU networks. ‖H‖ is at most the sum of both norms.</source>
        <translation>⁦H = G + N⁩. يأتي ⁦G = JᵀSJ⁩ من softmax: ينحني حتى حيث ترتفع اللوجيتات في خطوط مستقيمة، ويتلاشى حيث الشبكة متيقّنة. ويأتي N = Σ (⁦p −⁩ الهدف)·∇²z من انحناء اللوجيتات نفسها، وهو 0 لشبكات ReLU. لا يتجاوز ⁦‖H‖⁩ مجموع المعيارين.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax part&lt;/b&gt; λ&lt;sub&gt;max&lt;/sub&gt;(G) = %1 (exact)</source>
        <translation>&lt;b&gt;جزء softmax&lt;/b&gt; ⁦λ&lt;sub&gt;max&lt;/sub&gt;⁦(G) = %1⁩⁩ (دقيق)</translation>
    </message>
    <message>
        <source>&lt;b&gt;network part&lt;/b&gt; ‖H − G‖ = %1 (%2, residual %3)</source>
        <translation>&lt;b&gt;جزء الشبكة&lt;/b&gt; ‖H − G‖ = ‏%1 (‏%2، الباقي ‏%3)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>&lt;b&gt;network part&lt;/b&gt; 0: between its kinks this network is flat</source>
        <translation>&lt;b&gt;جزء الشبكة&lt;/b&gt; 0: هذه الشبكة مسطّحة بين انكساراتها</translation>
    </message>
    <message>
        <source> Along the strongest direction they add up: %1 %2 %3 = %4.</source>
        <translation> على الاتجاه الأقوى يُجمعان: ‏%1 ‏%2 ‏%3 = ‏%4.</translation>
    </message>
    <message>
        <source>Spectrum of H, sample %1, step %2</source>
        <translation>طيف H، العيّنة ‏%1، الخطوة ‏%2</translation>
    </message>
    <message>
        <source>%1, recognised (%2)</source>
        <translation>%1، معروفة (‏%2)</translation>
    </message>
    <message>
        <source>%1, taken for %2 (%3)</source>
        <translation>%1، حُسبت ‏%2 (‏%3)</translation>
    </message>
    <message>
        <source>
Bends most along (%1, %2).</source>
        <translation>
الانحناء الأشد باتجاه (‏%1, ‏%2).</translation>
    </message>
</context>
<context>
    <name>hessianlab::StatusLine</name>
    <message>
        <source>Progress of the run</source>
        <translation>تقدّم التشغيل</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>فرع ‏%1</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>الحقبة ‏%1/%2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة ‏%1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 خطوة/ث</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>بقي ‏%1</translation>
    </message>
    <message>
        <source>Time of this run: %1</source>
        <translation>زمن هذا التشغيل: ‏%1</translation>
    </message>
    <message>
        <source>%1 at work, %2 MB of memory at most</source>
        <translation>%1 قيد العمل، الذاكرة ‏%2 م.ب على الأكثر</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>خيط واحد</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>الخيوط: ‏%1</translation>
    </message>
    <message>
        <source>%1 is saved again</source>
        <translation>عاد حفظ ‏%1</translation>
    </message>
    <message>
        <source>%1 cannot be saved and goes on in memory: %2</source>
        <translation>تعذّر حفظ ‏%1 وهو يتابع في الذاكرة: ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::StepForm</name>
    <message>
        <source>Heading of the step</source>
        <translation>عنوان الخطوة</translation>
    </message>
    <message>
        <source>What this step is about</source>
        <translation>موضوع هذه الخطوة</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>نص الخطوة</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. *so* and **so** for emphasis.</source>
        <translation>السطر الفارغ يبدأ فقرة جديدة. *هكذا* و **هكذا** للتشديد.</translation>
    </message>
    <message>
        <source>The text as the class sees it</source>
        <translation>النص كما يراه الصف</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Heading and text</source>
        <translation>العنوان والنص</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Preset that the step begins with</source>
        <translation>الإعداد الجاهز الذي تبدأ به الخطوة</translation>
    </message>
    <message>
        <source>as in the step before</source>
        <translation>كما في الخطوة السابقة</translation>
    </message>
    <message>
        <source>Settings that this step changes</source>
        <translation>الإعدادات التي تغيّرها هذه الخطوة</translation>
    </message>
    <message>
        <source>One setting a line, as config.json calls it. Recording fills them in.</source>
        <translation>إعداد في كل سطر كما يسميه config.json. التسجيل يملؤها.</translation>
    </message>
    <message>
        <source>Take them from the window</source>
        <translation>أخذها من النافذة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>الإعداد الجاهز</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Tab that the step brings to the front</source>
        <translation>التبويب الذي تُظهره الخطوة</translation>
    </message>
    <message>
        <source>leave the tab as it is</source>
        <translation>ترك التبويب كما هو</translation>
    </message>
    <message>
        <source>What the class does not see in this step</source>
        <translation>ما لا يراه الصف في هذه الخطوة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>التبويب</translation>
    </message>
    <message>
        <source>Name of the run that the step trains</source>
        <translation>اسم التشغيل الذي تدرّبه الخطوة</translation>
    </message>
    <message>
        <source>What the step measures</source>
        <translation>ما تقيسه الخطوة</translation>
    </message>
    <message>
        <source>One a line; told beside the numbers that the question needs</source>
        <translation>واحد في كل سطر؛ يُذكر إلى جانب الأرقام التي يحتاجها السؤال</translation>
    </message>
    <message>
        <source>Insert a quantity</source>
        <translation>إدراج كمية</translation>
    </message>
    <message>
        <source>Puts it where the cursor was last: here, or into the condition of an answer</source>
        <translation>يضعها حيث كان المؤشر آخر مرة: هنا أو في شرط جواب</translation>
    </message>
    <message>
        <source>Train and measure</source>
        <translation>التدريب والقياس</translation>
    </message>
    <message>
        <source>name of the run</source>
        <translation>اسم التشغيل</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>ما يُقاس</translation>
    </message>
    <message>
        <source>what is put away</source>
        <translation>ما أُخفي</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>الجواب ‏%1: ‏%2</translation>
    </message>
    <message>
        <source>name of its run; empty: trains nothing</source>
        <translation>اسم تشغيلها؛ فارغ: لا تدرّب شيئًا</translation>
    </message>
    <message>
        <source>Put away: nothing</source>
        <translation>المخفي: لا شيء</translation>
    </message>
    <message>
        <source>Put away: one part</source>
        <translation>المخفي: جزء واحد</translation>
    </message>
    <message>
        <source>Put away: %1 parts</source>
        <translation>المخفي: ‏%1 من الأجزاء</translation>
    </message>
    <message>
        <source>Settings, tab in front, what is put away and what is drawn there, as the window has them now; text and question stay</source>
        <translation>الإعدادات والتبويب الأمامي وما أُخفي وما يُرسم فيه كما هي في النافذة الآن؛ ويبقى النص والسؤال</translation>
    </message>
    <message>
        <source>What this step draws in the views: arrows, balls, curvature. Afterwards it is as it was before</source>
        <translation>ما ترسمه هذه الخطوة في العروض: أسهم، كرات، انحناء. وبعدها يعود كما كان</translation>
    </message>
    <message>
        <source>Tab in front, what is put away and drawn</source>
        <translation>التبويب الأمامي، وما أُخفي وما يُرسم</translation>
    </message>
    <message>
        <source>what is drawn</source>
        <translation>ما يُرسم</translation>
    </message>
    <message>
        <source>From the beginning of the step</source>
        <translation>من بداية الخطوة</translation>
    </message>
    <message>
        <source>Once it is done</source>
        <translation>حين تنتهي</translation>
    </message>
    <message>
        <source>Drawn: nothing more</source>
        <translation>المرسوم: لا شيء إضافي</translation>
    </message>
    <message>
        <source>Drawn: one mark more</source>
        <translation>المرسوم: علامة إضافية واحدة</translation>
    </message>
    <message>
        <source>Drawn: %1 marks more</source>
        <translation>المرسوم: ‏%1 من العلامات الإضافية</translation>
    </message>
</context>
<context>
    <name>hessianlab::StepList</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>خطوات الدرس</translation>
    </message>
    <message>
        <source>Drag a step to another place. Alt+↑ and Alt+↓ move it, Ctrl+D copies it, Delete removes it.</source>
        <translation>اسحب خطوة إلى مكان آخر. Alt+↑ و Alt+↓ ينقلانها، و Ctrl+D ينسخها، و Delete يزيلها.</translation>
    </message>
    <message>
        <source>&amp;Record as a step</source>
        <translation>تسجيل كخطوة</translation>
    </message>
    <message>
        <source>A new step with what the window shows now: the settings at the left, the tab in front, what is put away</source>
        <translation>خطوة جديدة بما تُظهره النافذة الآن: إعدادات اللوحة الجانبية والتبويب الأمامي وما أُخفي</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>A new, empty step</source>
        <translation>خطوة جديدة فارغة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>A copy of this step behind it (Ctrl+D)</source>
        <translation>نسخة من هذه الخطوة بعدها (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove this step (Delete); undo brings it back</source>
        <translation>إزالة هذه الخطوة (Delete)؛ التراجع يعيدها</translation>
    </message>
    <message>
        <source>One place up (Alt+↑)</source>
        <translation>نقل إلى أعلى (Alt+↑)</translation>
    </message>
    <message>
        <source>One place down (Alt+↓)</source>
        <translation>نقل إلى أسفل (Alt+↓)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(دون عنوان)</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>تسأل</translation>
    </message>
    <message>
        <source>trains %1</source>
        <translation>تدرّب ‏%1</translation>
    </message>
</context>
<context>
    <name>hessianlab::StudyForm</name>
    <message>
        <source>&amp;Start the study</source>
        <translation>بدء الدراسة</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Data, network and training are the present settings, the same in all runs</source>
        <translation>البيانات والشبكة والتدريب هي الإعدادات الحالية، وهي نفسها في كل التشغيلات</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>&amp;Penalty</source>
        <translation>العقوبة</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>البذور</translation>
    </message>
    <message>
        <source>Attac&amp;ked with</source>
        <translation>الهجوم بـ</translation>
    </message>
    <message>
        <source>Test sa&amp;mples</source>
        <translation>عيّنات الاختبار</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>on Slurm</source>
        <translation>على Slurm</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>التشغيلات في آن واحد</translation>
    </message>
    <message>
        <source>the cluster&apos;s own</source>
        <translation>قسم العنقود الافتراضي</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>القسم (partition)</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>أطول تشغيل</translation>
    </message>
    <message>
        <source>Strengths of %1</source>
        <translation>الشدّات: ‏%1</translation>
    </message>
    <message>
        <source>Numbers above 0 with commas between them: each is a setting of its own</source>
        <translation>أعداد أكبر من 0 تفصل بينها فواصل: كل منها إعداد قائم بذاته</translation>
    </message>
    <message>
        <source>nothing further</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>Strengths λ</source>
        <translation>الشدّات λ</translation>
    </message>
    <message>
        <source>A study compares penalties of the laboratory Classifier. Studies of other laboratories are written as files; the guide says how</source>
        <translation>تقارن الدراسة عقوبات مختبر المصنِّف. أما دراسات المختبرات الأخرى فتُكتب ملفاتٍ؛ والدليل يبيّن كيف</translation>
    </message>
    <message>
        <source>Give the study a title: its folder is named after it</source>
        <translation>أعطِ الدراسة عنوانًا: يُسمّى مجلدها به</translation>
    </message>
    <message>
        <source>Choose an attack</source>
        <translation>اختر هجومًا</translation>
    </message>
    <message>
        <source>Set ε above 0 at the top of the window</source>
        <translation>اضبط ε على قيمة أكبر من 0 في أعلى النافذة</translation>
    </message>
    <message>
        <source>Strengths are numbers above 0, such as 0.1, 0.3, 1</source>
        <translation>الشدّات أعداد أكبر من 0، مثل ⁦0.1, 0.3, 1⁩</translation>
    </message>
    <message>
        <source>The two penalties are the same</source>
        <translation>العقوبتان متطابقتان</translation>
    </message>
    <message>
        <source>%1 runs: %2 settings, %3 seeds each; attacked at %4 and half of it.</source>
        <translation>التشغيلات: ‏%1؛ الإعدادات: ‏%2، والبذور لكل منها: ‏%3؛ الهجوم عند ‏%4 وعند نصفه.</translation>
    </message>
    <message>
        <source>About %1 of training in all at the measured pace of %2, attacks not counted.</source>
        <translation>نحو ‏%1 من التدريب إجمالًا بالسرعة المقيسة للتشغيل ‏%2، دون حساب الهجمات.</translation>
    </message>
    <message>
        <source>About %1 of training at the measured pace of %2, attacks not counted.</source>
        <translation>نحو ‏%1 من التدريب بالسرعة المقيسة للتشغيل ‏%2، دون حساب الهجمات.</translation>
    </message>
    <message>
        <source>Train a moment, and the time it takes is estimated from the measured pace.</source>
        <translation>درّب قليلًا، فتُقدَّر المدة من السرعة المقيسة.</translation>
    </message>
</context>
<context>
    <name>hessianlab::StudyProgram</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>تعذّر بدء ‏%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::StudyWindow</name>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>&amp;Open a study …</source>
        <translation>فتح دراسة …</translation>
    </message>
    <message>
        <source>Its folder: also of one that a cluster works on</source>
        <translation>مجلدها: ولو كانت دراسة يعمل عليها عنقود حاسوبي</translation>
    </message>
    <message>
        <source>Open its pa&amp;ge</source>
        <translation>فتح صفحتها</translation>
    </message>
    <message>
        <source>Clean against robust accuracy</source>
        <translation>الدقة دون هجوم مقابل الدقة المتينة</translation>
    </message>
    <message>
        <source>Choose at the left what is compared, and start;
or open the folder of a study</source>
        <translation>اختر من اللوحة الجانبية ما يُقارن وابدأ؛
أو افتح مجلد دراسة</translation>
    </message>
    <message>
        <source>Runs of the study</source>
        <translation>تشغيلات الدراسة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>دون هجوم</translation>
    </message>
    <message>
        <source>Under attack</source>
        <translation>تحت الهجوم</translation>
    </message>
    <message>
        <source>Double click or Enter opens a run in the main window</source>
        <translation>النقر المزدوج أو Enter يفتح تشغيلًا في النافذة الرئيسة</translation>
    </message>
    <message>
        <source>Runs of the study that are done</source>
        <translation>التشغيلات المكتملة من الدراسة</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What is done is kept; it goes on from there</source>
        <translation>يبقى ما اكتمل؛ وتُتابَع الدراسة من هناك</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stopping: each run ends at its next safe point</source>
        <translation>جارٍ الإيقاف: ينتهي كل تشغيل عند نقطته الآمنة التالية</translation>
    </message>
    <message>
        <source>%1 is a study without attacks: its page says what was measured</source>
        <translation>‏%1 دراسة بلا هجمات: صفحتها تبيّن ما قيس</translation>
    </message>
    <message>
        <source>share correct without attack</source>
        <translation>نسبة الصحيح دون هجوم</translation>
    </message>
    <message>
        <source>share correct at %1</source>
        <translation>نسبة الصحيح عند ‏%1</translation>
    </message>
    <message>
        <source>The front grows as runs are done</source>
        <translation>تنمو الجبهة كلما اكتملت تشغيلات</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>مدرَّب</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>قيد التدريب</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>جارٍ القراءة …</translation>
    </message>
    <message>
        <source>all %1 runs are done</source>
        <translation>اكتملت كل التشغيلات، وعددها ‏%1</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>اكتمل ‏%1 من ‏%2 من التشغيلات</translation>
    </message>
    <message>
        <source>Slurm works on the others</source>
        <translation>يعمل Slurm على البقية</translation>
    </message>
    <message>
        <source>nobody works on the others</source>
        <translation>لا أحد يعمل على البقية</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>فتح مجلد دراسة</translation>
    </message>
    <message>
        <source>It is no longer followed here; the cluster goes on with its runs</source>
        <translation>لم تعد تُتابَع هنا؛ ويواصل العنقود الحاسوبي العمل على تشغيلاتها</translation>
    </message>
</context>
<context>
    <name>hessianlab::TeacherPanel</name>
    <message>
        <source>Teacher&apos;s mode</source>
        <translation>وضع المعلّم</translation>
    </message>
    <message>
        <source>Take the tick off what your class should not see. What you put away is part of the experiment that you send or save. Whoever opens it can bring everything back.</source>
        <translation>أزل العلامة عمّا لا ينبغي أن يراه صفّك. ما تخفيه جزء من التجربة التي ترسلها أو تحفظها. ومن يفتحها يستطيع إعادة كل شيء.</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>في الجانب</translation>
    </message>
    <message>
        <source>Tool bar and table</source>
        <translation>شريط الأدوات والجدول</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>التبويبات</translation>
    </message>
    <message>
        <source>&amp;Keep them hidden</source>
        <translation>إبقاؤها مخفية</translation>
    </message>
    <message>
        <source>Also at the next start, and without the button that brings them back: for a class. “Show all controls” in the menu Lessons always does.</source>
        <translation>في التشغيل القادم للبرنامج أيضًا، ودون الزر الذي يعيدها: لأجل صفّ. و«إظهار كل عناصر التحكم» في قائمة الدروس تعمل دائمًا.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Everything that was put away here comes back</source>
        <translation>يعود كل ما أُخفي هنا</translation>
    </message>
    <message>
        <source>&amp;Copy experiment</source>
        <translation>نسخ التجربة</translation>
    </message>
    <message>
        <source>The experiment as one line of text, with what is put away, to send to the class</source>
        <translation>التجربة سطرًا نصيًا واحدًا، مع ما أُخفي، لإرساله إلى الصف</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this panel; what is put away stays so</source>
        <translation>إغلاق هذه اللوحة؛ يبقى ما أُخفي مخفيًا</translation>
    </message>
    <message>
        <source>The whole panel is put away</source>
        <translation>اللوحة كلها مخفية</translation>
    </message>
    <message>
        <source>It has nothing to show for the present data and network</source>
        <translation>لا شيء يعرضه للبيانات والشبكة الحاليتين</translation>
    </message>
    <message>
        <source>Take the tick off to put it away</source>
        <translation>أزل العلامة لإخفائه</translation>
    </message>
</context>
<context>
    <name>hessianlab::TimeScrubber</name>
    <message>
        <source>First moment</source>
        <translation>اللحظة الأولى</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>اللحظة السابقة</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>اللحظة التالية</translation>
    </message>
    <message>
        <source>Newest moment</source>
        <translation>أحدث لحظة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>تفرّع من هنا</translation>
    </message>
    <message>
        <source>Moment that the views show</source>
        <translation>اللحظة التي تُظهرها العروض</translation>
    </message>
    <message>
        <source>step 00000 of 00000 · looking back</source>
        <translation>الخطوة 00000 من 00000 · نظر إلى الوراء</translation>
    </message>
    <message>
        <source>%1 of %2 MB, 1 moment</source>
        <translation>%1 من ‏%2 م.ب، لحظة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 MB, %n moments</source>
        <translation>
            <numerusform>%1 من %2 م.ب، لا لحظات</numerusform>
            <numerusform>%1 من %2 م.ب، لحظة واحدة</numerusform>
            <numerusform>%1 من %2 م.ب، لحظتان</numerusform>
            <numerusform>%1 من %2 م.ب، %n لحظات</numerusform>
            <numerusform>%1 من %2 م.ب، %n لحظة</numerusform>
            <numerusform>%1 من %2 م.ب، %n لحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look back at yet</source>
        <translation>لا شيء يُنظر إليه في الوراء بعد</translation>
    </message>
    <message>
        <source>This is the first moment</source>
        <translation>هذه هي اللحظة الأولى</translation>
    </message>
    <message>
        <source>The views show the present network</source>
        <translation>تُظهر العروض الشبكة الحالية</translation>
    </message>
    <message>
        <source>Take all views back to the untrained network</source>
        <translation>إعادة كل العروض إلى الشبكة غير المدرَّبة</translation>
    </message>
    <message>
        <source>Take all views to the moment before</source>
        <translation>نقل كل العروض إلى اللحظة السابقة</translation>
    </message>
    <message>
        <source>Take all views to the next moment</source>
        <translation>نقل كل العروض إلى اللحظة التالية</translation>
    </message>
    <message>
        <source>This is the newest moment that is kept</source>
        <translation>هذه أحدث لحظة محفوظة</translation>
    </message>
    <message>
        <source>Take all views to the newest moment that is kept</source>
        <translation>نقل كل العروض إلى أحدث لحظة محفوظة</translation>
    </message>
    <message>
        <source>Back to the present network</source>
        <translation>العودة إلى الشبكة الحالية</translation>
    </message>
    <message>
        <source>Moment that all views show. Training goes on meanwhile. Right end: the present network.</source>
        <translation>اللحظة التي تُظهرها كل العروض. يستمر التدريب في الأثناء. الطرف الأيمن: الشبكة الحالية.</translation>
    </message>
    <message>
        <source>Nothing to branch from: this run has not begun</source>
        <translation>لا شيء يُتفرّع منه: لم يبدأ هذا التشغيل</translation>
    </message>
    <message>
        <source>The network is not there yet</source>
        <translation>الشبكة غير موجودة بعد</translation>
    </message>
    <message>
        <source>Pause, or look back at a moment: a branch begins at one step</source>
        <translation>أوقف مؤقتًا، أو انظر إلى لحظة سابقة: يبدأ الفرع عند خطوة بعينها</translation>
    </message>
    <message>
        <source>End this run, whose curves stay, and prepare a new one that begins with the weights of this step and trains with the settings on the left</source>
        <translation>إنهاء هذا التشغيل مع بقاء منحنياته، وتحضير تشغيل جديد يبدأ بأوزان هذه الخطوة ويتدرّب بإعدادات اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>hessianlab::TrainingPlots</name>
    <message>
        <source>epoch</source>
        <translation>الحقبة</translation>
    </message>
    <message>
        <source>training time (s)</source>
        <translation>زمن التدريب (ث)</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Press ▶ to start training</source>
        <translation>اضغط ▶ لبدء التدريب</translation>
    </message>
</context>
<context>
    <name>hessianlab::TrainingTab</name>
    <message>
        <source>Where the time goes: shown once training runs</source>
        <translation>فيمَ يذهب الزمن: يظهر حين يبدأ التدريب</translation>
    </message>
    <message>
        <source>Logarithmic scale for the %1 (L with a plot in focus does the same for any plot)</source>
        <translation>سلّم لوغاريتمي لـ ‏%1 (المفتاح L يفعل ذلك لأي مخطط نشط)</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>التمهيد</translation>
    </message>
    <message>
        <source>Weight of the past in the strong line (exponential moving average). The faint line is every single batch.</source>
        <translation>وزن الماضي في الخط القوي (متوسط متحرك أسّي). الخط الباهت هو كل دفعة على حدة.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>التمهيد</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>الحقب</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>What the horizontal axes count: steps, epochs, or seconds of training</source>
        <translation>ما تعدّه المحاور الأفقية: خطوات أو حقبًا أو ثواني التدريب</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>ملاءمة الكل</translation>
    </message>
    <message>
        <source>Show all data again after zooming (double click does it for one plot)</source>
        <translation>إظهار كل البيانات من جديد بعد التكبير (النقر المزدوج يفعل ذلك لمخطط واحد)</translation>
    </message>
    <message>
        <source>Tick a run below to draw it</source>
        <translation>فعّل تشغيلًا في الأسفل لرسمه</translation>
    </message>
    <message>
        <source>Nothing to show: see the message above</source>
        <translation>لا شيء للعرض: انظر الرسالة في الأعلى</translation>
    </message>
    <message>
        <source>How the newest ‖H‖ was found: estimator, Hessian–vector products, and how far ‖Hv − λv‖ still is from zero, relative to ‖H‖.</source>
        <translation>كيف وُجد أحدث ⁦‖H‖⁩: المقدِّر، وجداءات مصفوفة هيسه، ومدى بعد ⁦‖Hv − λv‖⁩ عن الصفر نسبةً إلى ⁦‖H‖⁩.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>الخطوة ‏%1</translation>
    </message>
    <message>
        <source>plain training</source>
        <translation>تدريب عادي</translation>
    </message>
    <message>
        <source>loss, its gradient, optimiser</source>
        <translation>الخسارة وتدرّجها والمُحسِّن</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>العقوبة</translation>
    </message>
    <message>
        <source>what the regularizer costs on top</source>
        <translation>ما يكلّفه المنظِّم زيادةً</translation>
    </message>
    <message>
        <source>curvature probes</source>
        <translation>قياسات الانحناء</translation>
    </message>
    <message>
        <source>measuring ‖H‖ and ‖g‖</source>
        <translation>قياس ⁦‖H‖⁩ و ⁦‖g‖⁩</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>في نهاية كل حقبة</translation>
    </message>
    <message>
        <source>bands from the 10 % to the 90 % quantile of the probe samples</source>
        <translation>أشرطة من المئين 10 % إلى 90 % لعيّنات القياس</translation>
    </message>
    <message>
        <source>strong lines smoothed with weight %1</source>
        <translation>الخطوط القوية ممهَّدة بوزن ‏%1</translation>
    </message>
    <message>
        <source>How much better the network is on the samples it was trained on than on the test set: the mean over the batches of the last quarter of an epoch, minus the test at its end. A wide gap means that it learns by heart.</source>
        <translation>كم تتفوّق الشبكة على العيّنات التي دُرّبت عليها مقارنةً بمجموعة الاختبار: متوسط دفعات آخر ربع حقبة ناقص الاختبار في نهايتها. الفجوة الواسعة تعني أنها تحفظ غيبًا.</translation>
    </message>
    <message>
        <source>&amp;Log %1</source>
        <translation>لوغاريتمي: ‏%1</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>between two steps</source>
        <translation>بين خطوتين</translation>
    </message>
</context>
<context>
    <name>hessianlab::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>درّب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>End this run for good; its curves stay</source>
        <translation>إنهاء هذا التشغيل نهائيًا؛ تبقى منحنياته</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>Train one batch, then pause</source>
        <translation>تدريب دفعة واحدة ثم إيقاف مؤقت</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>حقبة واحدة</translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation>التدريب حتى نهاية الحقبة ثم إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Start afresh with the settings on the left; old curves stay</source>
        <translation>البدء من جديد بإعدادات اللوحة الجانبية؛ تبقى المنحنيات القديمة</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>التوأم</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>البذرة </translation>
    </message>
    <message>
        <source>Start of every random draw: weights, order of the batches, generated points. Same seed, same curve.</source>
        <translation>بداية كل سحب عشوائي: الأوزان وترتيب الدفعات والنقاط المولَّدة. البذرة نفسها تعطي المنحنى نفسه.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>تثبيت البذرة</translation>
    </message>
    <message>
        <source>Locked: ⟲ keeps the seed. Unlocked: each ⟲ draws a new one</source>
        <translation>مقفلة: ⟲ يُبقي البذرة. مفتوحة: كل ⟲ يسحب بذرة جديدة</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>بذرة جديدة</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>سحب بذرة جديدة الآن</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>إعدادات خاصة</translation>
    </message>
    <message>
        <source>A complete experiment to start from (undo brings your settings back)</source>
        <translation>تجربة كاملة للبدء منها (التراجع يعيد إعداداتك)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>إعداد جاهز</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>الإعداد الجاهز ‏%1</translation>
    </message>
    <message>
        <source>How an attack is measured. L∞: no pixel changes by more than ε. L2: the length of the whole change is at most ε.</source>
        <translation>كيف يُقاس الهجوم. ⁦L∞⁩: لا يتغيّر أي بكسل بأكثر من ε. ‏L2: طول التغيير كله ε على الأكثر.</translation>
    </message>
    <message>
        <source>Norm of the attack</source>
        <translation>معيار الهجوم</translation>
    </message>
    <message>
        <source>Largest change an attack may make. Inputs lie between 0 and 1.</source>
        <translation>أكبر تغيير مسموح للهجوم. المدخلات بين 0 و 1.</translation>
    </message>
    <message>
        <source>Attack size ε</source>
        <translation>حجم الهجوم ε</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Save or copy the plots of the tab in front</source>
        <translation>حفظ مخططات التبويب الأمامي أو نسخها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>يُحمَّل</translation>
    </message>
    <message>
        <source>Pause after this batch (Space)</source>
        <translation>إيقاف مؤقت بعد هذه الدفعة (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Loading the data set; training begins as soon as it is there</source>
        <translation>تُحمَّل مجموعة البيانات؛ يبدأ التدريب حين تصبح جاهزة</translation>
    </message>
    <message>
        <source>Train on for as many epochs again (Space)</source>
        <translation>متابعة التدريب عددًا مماثلًا من الحقب (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Start a new run (Space)</source>
        <translation>بدء تشغيل جديد (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>درّب (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>Pause first: the network is training</source>
        <translation>أوقف مؤقتًا أولًا: الشبكة قيد التدريب</translation>
    </message>
    <message>
        <source>Nothing to stop: no run is under way</source>
        <translation>لا شيء يُوقَف: لا تشغيل جارٍ</translation>
    </message>
    <message>
        <source>Give up the branch: start afresh with weights of its own</source>
        <translation>التخلي عن الفرع: البدء من جديد بأوزان خاصة</translation>
    </message>
    <message>
        <source>Nothing to reset: this run has not begun</source>
        <translation>لا شيء يُعاد ضبطه: لم يبدأ هذا التشغيل</translation>
    </message>
    <message>
        <source>End the twin; its curves stay</source>
        <translation>إنهاء التوأم؛ تبقى منحنياته</translation>
    </message>
    <message>
        <source>Train a second run in step with this one: same start, same batches, another regularizer. Views stand side by side</source>
        <translation>تدريب تشغيل ثانٍ خطوة بخطوة مع هذا: البداية نفسها والدفعات نفسها ومنظِّم آخر. العروض جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Train the imported network on, as a new run (Space)</source>
        <translation>متابعة تدريب الشبكة المستوردة في تشغيل جديد (مفتاح المسافة)</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>المختبر</translation>
    </message>
</context>
<context>
    <name>hessianlab::TwinBar</name>
    <message>
        <source>Twin</source>
        <translation>التوأم</translation>
    </message>
    <message>
        <source>T&amp;win trains with</source>
        <translation>يتدرّب التوأم بـ</translation>
    </message>
    <message>
        <source>Regularizer of the twin</source>
        <translation>منظِّم التوأم</translation>
    </message>
    <message>
        <source>The twin begins with the same weights and sees the same batches in the same order; only its regularizer differs. So every difference you see comes from that.</source>
        <translation>يبدأ التوأم بالأوزان نفسها ويرى الدفعات نفسها بالترتيب نفسه؛ ولا يختلف إلا منظِّمه. فكل فرق تراه يأتي من ذلك.</translation>
    </message>
    <message>
        <source>the twin failed: %1</source>
        <translation>فشل التوأم: ‏%1</translation>
    </message>
    <message>
        <source>changed: the present twin keeps its settings; ⟲ starts both anew</source>
        <translation>تغيّر: يحتفظ التوأم الحالي بإعداداته؛ ⟲ يبدأ الاثنين من جديد</translation>
    </message>
    <message>
        <source>the twin catches up: step %1 of %2</source>
        <translation>يلحق التوأم: الخطوة ‏%1 من ‏%2</translation>
    </message>
    <message>
        <source>both have the same regularizer: they are the same run, to the last bit</source>
        <translation>للاثنين المنظِّم نفسه: هما التشغيل نفسه حتى آخر بت</translation>
    </message>
    <message>
        <source>one processor core for two runs: each trains at half the speed</source>
        <translation>نواة معالج واحدة لتشغيلين: كل منهما يتدرّب بنصف السرعة</translation>
    </message>
    <message>
        <source>same start, same batches, in step</source>
        <translation>البداية نفسها، الدفعات نفسها، خطوة بخطوة</translation>
    </message>
    <message>
        <source>Wit&amp;h and without</source>
        <translation>بها ومن دونها</translation>
    </message>
    <message>
        <source>So it is: the run has a penalty, the twin has none</source>
        <translation>هكذا هو: للتشغيل عقوبة، وليس للتوأم</translation>
    </message>
    <message>
        <source>The run with a penalty as strong as suits the data, the twin without any</source>
        <translation>التشغيل بعقوبة شدّتها تناسب البيانات، والتوأم من دونها</translation>
    </message>
</context>
<context>
    <name>hessianlab::TwinView</name>
    <message>
        <source> · at step %1</source>
        <translation> · عند الخطوة ‏%1</translation>
    </message>
    <message>
        <source>The run that is set on the left</source>
        <translation>التشغيل المضبوط في اللوحة الجانبية</translation>
    </message>
    <message>
        <source>The twin: same start, same batches, another regularizer</source>
        <translation>التوأم: البداية نفسها، الدفعات نفسها، منظِّم آخر</translation>
    </message>
</context>
<context>
    <name>hessianlab::WeightsTab</name>
    <message>
        <source>&amp;Centre the inputs</source>
        <translation>توسيط المدخلات</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Whose weights are moved; all others are held</source>
        <translation>التي تُحرَّك أوزانها؛ وتبقى الأخرى كلها</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>من</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>أول ‏%1</translation>
    </message>
    <message>
        <source>Over how many training samples the loss is taken; more take longer</source>
        <translation>على كم من عينات التدريب تُؤخذ الخسارة؛ والأكثر يستغرق وقتًا أطول</translation>
    </message>
    <message>
        <source>As if the layer read its inputs less their mean: the same network with another bias. It is what batch normalisation does, and it takes the largest eigenvalues away</source>
        <translation>كأن الطبقة تقرأ مدخلاتها مطروحًا منها متوسطها: الشبكة نفسها بانحياز آخر. هذا ما تفعله تسوية الدفعات، وهو يذهب بأكبر القيم الذاتية</translation>
    </message>
    <message>
        <source>Largest eigenvalues</source>
        <translation>أكبر القيم الذاتية</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <source>eigenvalue λ (nats per squared weight)</source>
        <translation>القيمة الذاتية λ (نات لكل مربع وزن)</translation>
    </message>
    <message>
        <source>Bars: how strongly the training loss bends along each of its principal directions in the weights of this layer. Marks: what two small matrices predict, the curvature in what the layer gives times the second moments of what it reads. A click on a bar shows its direction</source>
        <translation>الأعمدة: مدى انحناء خسارة التدريب على كل من اتجاهاتها الرئيسة في أوزان هذه الطبقة. العلامات: ما تتنبأ به مصفوفتان صغيرتان، الانحناء فيما تعطيه الطبقة مضروبًا في العزوم الثانية لما تقرؤه. النقر على عمود يُظهر اتجاهه</translation>
    </message>
    <message>
        <source>How far the first k directions agree</source>
        <translation>مدى اتفاق أول k من الاتجاهات</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>التراكب</translation>
    </message>
    <message>
        <source>‖UᵀV‖²/k for the spaces of the first k directions: 1 means the same space. With the directions of the two small matrices, and with those of the twin, if there is one. Two spaces drawn at random overlap by k/n</source>
        <translation>‖UᵀV‖²/k لفضاءي أول k من الاتجاهات: 1 يعني الفضاء نفسه. مع اتجاهات المصفوفتين الصغيرتين، ومع اتجاهات التوأم إن وُجد. ويتراكب فضاءان عشوائيان بقدر k/n</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>يُقاس الآن …</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>two small matrices</source>
        <translation>مصفوفتان صغيرتان</translation>
    </message>
    <message>
        <source>the twin</source>
        <translation>التوأم</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>بالمصادفة</translation>
    </message>
    <message>
        <source>measuring: %1</source>
        <translation>يُقاس: ‏%1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>‏%1: ‏%2، ‏%3</translation>
    </message>
    <message>
        <source>Largest eigenvalues, layer %1, step %2</source>
        <translation>أكبر القيم الذاتية، الطبقة ‏%1، الخطوة ‏%2</translation>
    </message>
    <message>
        <source>Hessian</source>
        <translation>مصفوفة هيسيان</translation>
    </message>
    <message>
        <source>Gauss–Newton matrix</source>
        <translation>مصفوفة غاوس-نيوتن</translation>
    </message>
    <message>
        <source>step %1 · %2 · %3 training samples · %4 products</source>
        <translation>الخطوة ‏%1 · ‏%2 · ‏%3 من عينات التدريب · ‏%4 من الجداءات</translation>
    </message>
    <message>
        <source> · not converged</source>
        <translation> · لم يتقارب</translation>
    </message>
    <message>
        <source>PAC-Bayes &amp;bound</source>
        <translation>حدّ PAC-Bayes</translation>
    </message>
    <message>
        <source>In the place of the eigenvector: what this curvature says of the error on new samples, a bound that holds for weights drawn around the trained ones. It asks about all layers</source>
        <translation>مكان المتجه الذاتي: ما يقوله هذا الانحناء عن الخطأ في العيّنات الجديدة، وهو حدّ يصحّ لأوزان مسحوبة حول الأوزان المدرَّبة. يسأل عن كل الطبقات</translation>
    </message>
</context>
<context>
    <name>hessianlab::WholeBox</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من ‏%1 إلى ‏%2</translation>
    </message>
</context>
<context>
    <name>hessianlab::WorkspaceRuns</name>
    <message>
        <source>remove %1</source>
        <translation>إزالة ‏%1</translation>
    </message>
    <message>
        <source>%1 is kept in memory only: %2</source>
        <translation>‏%1 محفوظ في الذاكرة فقط: ‏%2</translation>
    </message>
    <message>
        <source>remove %1 runs</source>
        <translation>إزالة ‏%1 من التشغيلات</translation>
    </message>
</context>
</TS>
