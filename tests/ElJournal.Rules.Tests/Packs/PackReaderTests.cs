using System.Reflection;
using System.Text;
using ElJournal.Domain.Defects;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Packs;

/// <summary>A pack loads whole or not at all, and its writer is told everything that is wrong with it, in Russian, with the place.</summary>
public sealed class PackReaderTests
{
    private static readonly string Norms = string.Join(", ", NormCatalog.Standard.All);

    private static readonly string Dues = string.Join(", ", DueReader.Rules.Keys.Order(StringComparer.Ordinal));

    private static readonly string AllReadings = string.Join(", ", KnownReadings.All);

    private const string Bases = "base, saki-2020, lenskaya-2017, elista-2023, krasnomakskaya-2021, aleksandrovskaya-2021";

    /// <summary>Packs with one thing wrong, and what is said of it.</summary>
    public static TheoryData<string, string> Broken => new()
    {
        // The file.
        { "", "p.json:1: ELJ-D401: Пакет не читается как JSON (строка 1, символ 1). Проверьте скобки, кавычки и запятые в этом месте." },
        { "{\n  \"id\": \"p\",\n  oops\n}", "p.json:3: ELJ-D401: Пакет не читается как JSON (строка 3, символ 3). Проверьте скобки, кавычки и запятые в этом месте." },
        { "{ \"id\": \"p\", }", "p.json:1: ELJ-D401: Пакет не читается как JSON (строка 1, символ 14). Проверьте скобки, кавычки и запятые в этом месте." },
        { "{\n  \"id\": \"\\ud800\" }", "p.json:2: ELJ-D424: Пакет не в кодировке UTF-8, или символ записан наполовину (строка 2). Сохраните файл в UTF-8 и проверьте эту строку." },
        { "{ \"\\udc00\": 1 }", "p.json:1: ELJ-D424: Пакет не в кодировке UTF-8, или символ записан наполовину (строка 1). Сохраните файл в UTF-8 и проверьте эту строку." },
        { "[]", "p.json:$: ELJ-D403: Поле «$» не того вида. Запишите в поле «$» объект в фигурных скобках." },

        // The act.
        { Pack(id: ""), "p.json:$.id: ELJ-D402: Нет обязательного поля «id». Добавьте поле «id»." },
        { Pack(id: """ "id": "", """), "p.json:$.id: ELJ-D402: Нет обязательного поля «id». Добавьте поле «id»." },
        { Pack(id: """ "id": 7, """), "p.json:$.id: ELJ-D403: Поле «id» не того вида. Запишите в поле «id» строку." },
        { Pack(span: ""), "p.json:$.inForce: ELJ-D402: Нет обязательного поля «inForce». Добавьте поле «inForce»." },
        { Pack(span: """ "inForce": "всегда", """), "p.json:$.inForce: ELJ-D403: Поле «inForce» не того вида. Запишите в поле «inForce» объект в фигурных скобках." },
        { Pack(span: """ "inForce": { "from": "01.09.2023" }, """), "p.json:$.inForce.from: ELJ-D409: Поле «from»: «01.09.2023» — не дата и не время. Запишите в виде 2023-09-01." },
        { Pack(span: """ "inForce": { "from": "2023-02-29" }, """), "p.json:$.inForce.from: ELJ-D409: Поле «from»: «2023-02-29» — не дата и не время. Запишите в виде 2023-09-01." },
        { Pack(span: """ "inForce": { "from": "2024-05-31", "to": "2023-09-01" }, """), "p.json:$.inForce: ELJ-D414: Действие с 31.05.2024 по 01.09.2023: конец раньше начала. Поменяйте даты местами." },
        { Pack(top: """ "basedOn": "bаse", """), "p.json:$.basedOn: ELJ-D407: Пакет опирается на «bаse», а такого нет. Укажите один из: " + Bases + "." },
        { Pack(top: """ "author": "я", """), "p.json:$.author: ELJ-D404: Неизвестное поле «author». Уберите его или исправьте имя; здесь возможны: $schema, basedOn, changes, clauses, id, inForce, readings, source, title." },
        { Pack(top: """ "title": "ещё", """), "p.json:$.title: ELJ-D406: Повтор: поле «title». Оставьте одно." },
        { Pack(top: """ "readings": { "G-night": "a" }, """), "p.json:$.readings.G-night: ELJ-D405: Неизвестное значение прочтения: «G-night». Возможны: " + AllReadings + "." },
        { Pack(top: """ "readings": { "G-week-span": "e" }, """), "p.json:$.readings.G-week-span: ELJ-D405: Неизвестное значение прочтения G-week-span: «e». Возможны: a, b, c, d." },
        { """{ "id": "p", "title": "т", "source": "и", "inForce": {} }""", "p.json:$.clauses: ELJ-D402: Нет обязательного поля «clauses». Добавьте поле «clauses»." },
        { """{ "id": "p", "title": "т", "source": "и", "inForce": {}, "clauses": {} }""", "p.json:$.clauses: ELJ-D403: Поле «clauses» не того вида. Запишите в поле «clauses» список в квадратных скобках." },
        { Pack("7"), "p.json:$.clauses[0]: ELJ-D403: Поле «clauses[0]» не того вида. Запишите в поле «clauses[0]» объект в фигурных скобках." },

        // Clauses.
        { Pack("""{ "id": "1", "kind": "X", "reason": "люди" }"""), "p.json:$.clauses[0].text: ELJ-D402: Нет обязательного поля «text». Добавьте поле «text»." },
        { Pack("""{ "id": "1", "kind": "Z", "text": "т" }"""), "p.json:$.clauses[0].kind: ELJ-D405: Неизвестное значение вида пункта: «Z». Возможны: O, P, A, R, C, F, X." },
        { Pack("""{ "id": "1", "kind": "O", "text": "т" }"""), "p.json:$.clauses[0]: ELJ-D413: Пункт «1» вида O ничем не исполняется. Добавьте «norms», «through» или причину в «planned»." },
        { Pack("""{ "id": "1", "kind": "X", "text": "т", "reason": "люди" }, { "id": "1", "kind": "X", "text": "т", "reason": "люди" }"""), "p.json:$.clauses[1].id: ELJ-D406: Повтор: пункт «1». Оставьте одно." },
        { Pack("""{ "id": "1", "kind": "C", "text": "т", "references": ["закон", 7] }"""), "p.json:$.clauses[0].references[1]: ELJ-D403: Поле «references[1]» не того вида. Запишите в поле «references[1]» строку." },
        { Pack("""{ "id": "1", "kind": "C", "text": "т", "parameters": [{ "id": "n" }] }"""), "p.json:$.clauses[0].parameters[0].title: ELJ-D402: Нет обязательного поля «title». Добавьте поле «title»." },

        { Pack("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"] }"""), "p.json:$.clauses[0].through[0]: ELJ-D426: Пункт «1» исполняется через пункт «2», а такого в пакете нет. Исправьте номер в «through» или добавьте пункт «2»." },
        { Pack("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"], "planned": "ждёт" }"""), "p.json:$.clauses[0].through[0]: ELJ-D426: Пункт «1» исполняется через пункт «2», а такого в пакете нет. Исправьте номер в «through» или добавьте пункт «2»." },
        { Pack("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"] }, { "id": "2", "kind": "O", "text": "т", "planned": "ждёт" }"""), "p.json:$.clauses[0].through[0]: ELJ-D427: Пункт «1» исполняется через пункт «2», а у того норм нет. Назовите в «through» пункты, у которых есть «norms»; если их норм ещё ждут, скажите об этом в «planned»." },
        { Pack("""{ "id": "1", "kind": "O", "text": "т", "through": ["1"] }"""), "p.json:$.clauses[0].through[0]: ELJ-D427: Пункт «1» исполняется через пункт «1», а у того норм нет. Назовите в «through» пункты, у которых есть «norms»; если их норм ещё ждут, скажите об этом в «planned»." },
        { Pack("""{ "id": "1", "kind": "O", "text": "т", "through": ["2", "2"] }, """ + Clause("""{ "norm": "lesson.on-school-day" }""", "2")), "p.json:$.clauses[0].through[1]: ELJ-D406: Повтор: пункт «2». Оставьте одно." },
        { Pack("""{ "id": "1", "kind": "O", "text": "т", "through": [2] }"""), "p.json:$.clauses[0].through[0]: ELJ-D403: Поле «through[0]» не того вида. Запишите в поле «through[0]» строку." },

        // Norms.
        { Pack(Clause("""{ "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].norm: ELJ-D402: Нет обязательного поля «norm». Добавьте поле «norm»." },
        { Pack(Clause("""{ "norm": "lesson.record", "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].norm: ELJ-D405: Неизвестное значение нормы: «lesson.record». Возможны: " + Norms + "." },
        { Pack(Clause("""{ "norm": "lesson.recorded" }""")), "p.json:$.clauses[0].norms[0].due: ELJ-D410: У обязанности «lesson.recorded» не задан срок (Урок записан в журнал в срок). Добавьте поле «due»; если акт срока не называет — с правилом «not-set»." },
        { Pack(Clause("""{ "norm": "lesson.not-ahead", "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].due: ELJ-D411: Норма «lesson.not-ahead» — запрет, срока у неё нет. Уберите поле «due»." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": {} }""")), "p.json:$.clauses[0].norms[0].due.rule: ELJ-D402: Нет обязательного поля «rule». Добавьте поле «rule»." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "bearer": "director" }""")), "p.json:$.clauses[0].norms[0].bearer: ELJ-D428: Кто отвечает по норме «lesson.recorded», сказано в ней самой. Уберите поле «bearer»." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "end-of-own-period" } }""")), "p.json:$.clauses[0].norms[0].due.rule: ELJ-D412: Правило срока «end-of-own-period» не подходит: урок такого момента не знает. Выберите другое правило срока." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "soon" } }""")), "p.json:$.clauses[0].norms[0].due.rule: ELJ-D405: Неизвестное значение правила срока: «soon». Возможны: " + Dues + "." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "weeks", "weeks": 53 } }""")), "p.json:$.clauses[0].norms[0].due.weeks: ELJ-D408: Поле «weeks»: 53 вне границ. Возможно от 1 до 52." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "days", "days": -1 } }""")), "p.json:$.clauses[0].norms[0].due.days: ELJ-D408: Поле «days»: -1 вне границ. Возможно от 0 до 366." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "hours", "hours": 0.5 } }""")), "p.json:$.clauses[0].norms[0].due.hours: ELJ-D403: Поле «hours» не того вида. Запишите в поле «hours» целое число." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "before-date" } }""")), "p.json:$.clauses[0].norms[0].due.date: ELJ-D402: Нет обязательного поля «date». Добавьте поле «date»." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "end-of-period" } }""")), "p.json:$.clauses[0].norms[0].due.period: ELJ-D402: Нет обязательного поля «period». Добавьте поле «period»." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day", "workingDayEnd": "5 часов" } }""")), "p.json:$.clauses[0].norms[0].due.workingDayEnd: ELJ-D409: Поле «workingDayEnd»: «5 часов» — не дата и не время. Запишите в виде 17:00." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day", "days": 1 } }""")), "p.json:$.clauses[0].norms[0].due.days: ELJ-D404: Неизвестное поле «days». Уберите его или исправьте имя; здесь возможны: rule, workingDayEnd." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "readings": { "G-day": "b" } }""")), "p.json:$.clauses[0].norms[0].due: ELJ-D417: По прочтению G-day b срок «lesson.recorded» — конец рабочего дня, а он не указан. Добавьте в «due» поле «workingDayEnd», например \"17:00\"." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "force": "must" }""")), "p.json:$.clauses[0].norms[0].force: ELJ-D405: Неизвестное значение силы: «must». Возможны: advice, binding." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "mode": "shout" }""")), "p.json:$.clauses[0].norms[0].mode: ELJ-D405: Неизвестное значение режима: «shout». Возможны: block, observe, require-reason, warn." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "mayWeaken": ["all"] }""")), "p.json:$.clauses[0].norms[0].mayWeaken[0]: ELJ-D405: Неизвестное значение послабления: «all». Возможны: due, force, mode." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }""") + ", " + Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }""", "2")), "p.json:$.clauses[1].norms[0].norm: ELJ-D418: Норма «lesson.recorded» привязана к двум пунктам: «1» и «2». Оставьте её у одного пункта: иначе нарушение посчиталось бы дважды." },

        { Pack(Clause("""{ "norm": "lesson.on-school-day" }"""), top: """ "basedOn": "lenskaya-2017", """), "p.json:$.clauses[0].norms[0].norm: ELJ-D425: Норма «lesson.on-school-day» уже привязана в пакете «base», к пункту «КД-1». Измените её в «changes» или уберите из своего пункта: иначе нарушение посчиталось бы дважды." },

        // Editions.
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "editions": [{ "source": "приказ" }] }""")), "p.json:$.clauses[0].norms[0].editions[0].from: ELJ-D402: Нет обязательного поля «from». Добавьте поле «from»." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "editions": [{ "from": "2023-10-01" }] }""")), "p.json:$.clauses[0].norms[0].editions[0].source: ELJ-D402: Нет обязательного поля «source». Добавьте поле «source»." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "editions": [{ "from": "2023-08-31", "source": "приказ" }] }""")), "p.json:$.clauses[0].norms[0].editions[0].from: ELJ-D419: Редакция с 31.08.2023 начинается раньше самого акта (01.09.2023). Исправьте дату редакции или начало действия акта." },
        { Pack(Clause("""{ "norm": "lesson.recorded", "inForce": { "from": "2023-08-31" }, "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].inForce: ELJ-D423: Норма действует с 31.08.2023, а её акт — с 01.09.2023. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него." },

        // Changes.
        { Pack(top: """ "changes": [], """), "p.json:$.changes: ELJ-D416: Поле «changes» есть, а «basedOn» нет. Укажите в «basedOn» пакет, который изменяется." },
        { Pack(top: """ "basedOn": "base", "changes": [{ "norm": "lesson.recorded", "source": "приказ", "due": { "rule": "same-day" } }], """), "p.json:$.changes[0].norm: ELJ-D415: Изменять нечего: норма «lesson.recorded» в пакете «base» не привязана. Проверьте имя нормы или добавьте свой пункт с этой нормой." },
        { Pack(top: """ "basedOn": "base", "changes": [{ "norm": "lesson.on-school-day" }], """), "p.json:$.changes[0].source: ELJ-D402: Нет обязательного поля «source». Добавьте поле «source»." },
        { Pack(top: """ "basedOn": "lenskaya-2017", "changes": [{ "norm": "mark.recorded", "source": "приказ", "due": { "rule": "days", "days": 10 } }], """), "p.json:$.changes[0].due: ELJ-D421: Норма «mark.recorded»: срок мягче, чем в пакете «lenskaya-2017». Школа вправе только ужесточать; верните прежнее значение или сделайте строже." },
        { Pack(top: """ "basedOn": "lenskaya-2017", "changes": [{ "norm": "mark.recorded", "source": "приказ", "due": { "rule": "end-of-week" } }], """), "p.json:$.changes[0].due: ELJ-D422: Норма «mark.recorded»: новый срок нельзя сравнить со сроком пакета «lenskaya-2017». Выберите правило, которое никогда не кончается позже прежнего." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected)
    {
        var defect = Assert.Single(Read(json).Defects);

        Assert.Equal(expected, defect.Describe());
    }

    [Theory]
    [InlineData("class.one-lesson-at-a-time", "last-lesson")]
    [InlineData("order.one-date", "entry")]
    public void CheckDueFits_NoNormShippedIsADutyWithoutHours_SoTheRuleIsRefusedAsAProhibition(string norm, string rule)
    {
        var defects = Read(Pack(Clause($$"""{ "norm": "{{norm}}", "due": { "rule": "{{rule}}" } }"""))).Defects;

        Assert.Equal(PackDefects.DueForbidden, Assert.Single(defects).Code);
    }

    [Fact]
    public void Read_DueThatACaseDoesNotKnow_IsRefused()
    {
        var duty = new Obligation<DayCase>
        {
            Id = NormId.Parse("day.checked"),
            Title = "День проверен",
            Cases = ClassDaySource.Instance,
            When = [],
            Bearer = Terms.CaseBearers.Nobody<DayCase>(),
            Repair = static (in DayCase _) => "проверить",
            DueName = "срок проверки",
            Anchor = new Terms.CaseAnchor<DayCase>("day", "день", static (in DayCase c) => c.Day),
            FulfilledAt = new Terms.CaseMoment<DayCase>("day.checked", "день проверен", default, static (in DayCase _) => default),
        };
        var reader = new PackReader(NormCatalog.Standard.With(duty), static _ => null, []);

        var read = reader.Read(Encoding.UTF8.GetBytes(Pack(Clause("""{ "norm": "day.checked", "due": { "rule": "last-lesson" } }"""))), "p.json");

        Assert.Equal(
            "p.json:$.clauses[0].norms[0].due.rule: ELJ-D412: Правило срока «last-lesson» не подходит: день класса такого момента не знает. Выберите другое правило срока.",
            Assert.Single(read.Defects).Describe());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(""" "bearer": "class-teacher" """, "")]
    [InlineData(""" "readings": { "G-empty-role": "c" } """, "")]
    [InlineData(""" "bearer": "nobody" """, "p.json:$.clauses[0].norms[0].bearer: ELJ-D405: Неизвестное значение роли: «nobody». Возможны: administrator, class-teacher, deputy-head, director, secretary, teacher.")]
    public void Read_BearerOfANormThatNamesNobody_IsARoleOrLeftToAReading(string bearer, string expected)
    {
        var reader = new PackReader(NormCatalog.Standard.With(OpenNorms.LessonChecked), static _ => null, []);

        var read = reader.Read(Encoding.UTF8.GetBytes(Pack(Clause($$"""{ "norm": "lesson.checked", "due": { "rule": "same-day" }{{(bearer.Length > 0 ? "," : "")}} {{bearer}} }"""))), "p.json");

        var missing = "p.json:$.clauses[0].norms[0].bearer: ELJ-D429: Кто отвечает по норме «lesson.checked», акт не называет, и пакет тоже. Добавьте поле «bearer» с ролью работника или выберите другое прочтение G-empty-role.";
        Assert.Equal(bearer.Length == 0 ? missing : expected, read.Defects.IsEmpty ? "" : Assert.Single(read.Defects).Describe());
    }

    [Fact]
    public void Get_UnknownRegulation_SaysWhichThereAre() => Assert.Equal(
        "ELJ-D420: Регламента «lenskaya» нет. Есть: " + Bases + "; или укажите файл своего пакета.",
        Assert.Single(PackLibrary.Standard.Get("lenskaya").Defects).Describe());

    [Fact]
    public void Read_PackWithManyDefects_ListsThemAll()
    {
        const string Json = """
            {
              "title": 7,
              "inForce": { "from": "2024-05-31", "to": "2023-09-01" },
              "basedOn": "nothing",
              "readings": { "G-day": "x", "G-night": "a" },
              "comment": "",
              "clauses": [
                7,
                { "id": "1", "kind": "Q", "norms": [{ "norm": "a" }, { "norm": "lesson.not-ahead", "due": { "rule": "b" }, "force": "c", "mode": "d", "mayWeaken": [1, "e"] }] },
                { "id": "2", "kind": "O", "text": "т" },
                { "id": "2", "kind": "O", "text": "т", "norms": [{ "norm": "lesson.recorded", "editions": [{ "from": "завтра" }] }] }
              ],
              "changes": [{ "norm": "f", "due": { "rule": "weeks", "weeks": 0 }, "from": 1 }]
            }
            """;

        var defects = Read(Json).Defects;

        Assert.Equal(
            [
                "ELJ-D402 $.changes[0].source", "ELJ-D402 $.clauses[1].text", "ELJ-D402 $.clauses[3].norms[0].editions[0].source", "ELJ-D402 $.id",
                "ELJ-D402 $.source", "ELJ-D403 $.changes[0].from", "ELJ-D403 $.clauses[0]", "ELJ-D403 $.clauses[1].norms[1].mayWeaken[0]",
                "ELJ-D403 $.title", "ELJ-D404 $.comment", "ELJ-D405 $.changes[0].norm", "ELJ-D405 $.clauses[1].kind",
                "ELJ-D405 $.clauses[1].norms[0].norm", "ELJ-D405 $.clauses[1].norms[1].due.rule", "ELJ-D405 $.clauses[1].norms[1].force",
                "ELJ-D405 $.clauses[1].norms[1].mayWeaken[1]", "ELJ-D405 $.clauses[1].norms[1].mode", "ELJ-D405 $.readings.G-day",
                "ELJ-D405 $.readings.G-night", "ELJ-D406 $.clauses[3].id", "ELJ-D407 $.basedOn", "ELJ-D408 $.changes[0].due.weeks",
                "ELJ-D409 $.clauses[3].norms[0].editions[0].from", "ELJ-D410 $.clauses[3].norms[0].due", "ELJ-D413 $.clauses[2]",
                "ELJ-D414 $.inForce",
            ],
            defects.Select(d => $"{d.Code} {d.Place.Path}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_OfPacks_AreEachTriedHere()
    {
        var codes = typeof(PackDefects).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((DefectCode)f.GetValue(null)!).Id);
        var tried = Broken.Select(row => (string)row[1]).SelectMany(text => text.Split(": ")).Where(part => part.StartsWith("ELJ-", StringComparison.Ordinal));

        // D429 and D432 need a norm or a base of their own, and D420 is none of the reader's; each has a test.
        Assert.Equal(["ELJ-D420", "ELJ-D429", "ELJ-D431", "ELJ-D432"], codes.Except(tried).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_MutatedPacks_NeverThrowsNorHalfLoads(int seed)
    {
        var dice = new Random(seed);
        foreach (var id in PackLibrary.Standard.Ids)
        {
            var original = Support.RepositoryFiles.Read($"src/ElJournal.Rules/Packs/Data/{id}.json");
            for (var i = 0; i < 60; i++)
            {
                var result = Read(PackScraps.Spoil(original, dice));

                Assert.NotEqual(result.IsGood, !result.Defects.IsEmpty);
                Assert.All(result.Defects, d => Assert.DoesNotContain("{0}", d.Describe(), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoDefect() =>
        Assert.Equal("p", PackLibrary.Standard.Read(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Pack())).ToArray()).Value.Id);

    [Fact]
    public void Read_AnotherEncoding_IsADefectWithTheLine()
    {
        var cyrillic = Encoding.GetEncoding("iso-8859-1").GetBytes("{\n \"id\": \"ï\" }");

        Assert.Equal(
            "p.json:2: ELJ-D424: Пакет не в кодировке UTF-8, или символ записан наполовину (строка 2). Сохраните файл в UTF-8 и проверьте эту строку.",
            Assert.Single(PackLibrary.Standard.Read(cyrillic, "p.json").Defects).Describe());
    }

    [Fact]
    public void Read_DeeplyNestedJson_IsADefect() =>
        Assert.Equal(PackDefects.NotJson, Assert.Single(Read(new string('[', 1000)).Defects).Code);

    [Fact]
    public void Read_Readings_OfANormOverrideThoseOfThePackAndTheDefaults()
    {
        var pack = Read(Pack(Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "readings": { "G-held": "b" } }"""), top: """ "readings": { "G-held": "a", "G-entered": "b" }, """)).Value;

        var readings = pack.Bindings.Single().Editions.Single().Readings;
        Assert.Equal(("b", "b", "b"), (readings[KnownReadings.Held].Id, readings[KnownReadings.Entered].Id, readings[KnownReadings.NonWorking].Id));
    }

    [Fact]
    public void Read_ClauseKeptThroughOthers_IsCarriedAndBindsNothingItself()
    {
        var pack = Read(Pack("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"] }, """ + Clause("""{ "norm": "lesson.on-school-day" }""", "2"))).Value;

        Assert.Equal("2", Assert.Single(pack.Clauses[0].Through));
        Assert.Equal(ClauseStatus.Carried, pack.Clauses[0].Status);
        Assert.Equal("2", Assert.Single(pack.Bindings).Clause.Id);
    }

    [Fact]
    public void Read_ClauseKeptThroughOnesStillPlanned_IsPlannedItself()
    {
        var pack = Read(Pack("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"], "planned": "ждёт пункта 2" }, { "id": "2", "kind": "O", "text": "т", "planned": "ждёт" }""")).Value;

        Assert.Equal(ClauseStatus.Planned, pack.Clauses[0].Status);
    }

    [Theory]
    [InlineData("O", Force.Binding)]
    [InlineData("P", Force.Binding)]
    [InlineData("R", Force.Advice)]
    public void Read_ForceNotStated_IsThatOfTheKindOfClause(string kind, Force expected)
    {
        var pack = Read(Pack($$"""{ "id": "1", "kind": "{{kind}}", "text": "т", "norms": [{ "norm": "lesson.on-school-day" }] }""")).Value;

        Assert.Equal(expected, pack.Bindings.Single().Editions.Single().Force);
    }

    private static Result<RegulationPack> Read(string json) => PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(json), "p.json");

    private static string Pack(
        string clauses = "",
        string top = "",
        string id = """ "id": "p", """,
        string span = """ "inForce": { "from": "2023-09-01" }, """) =>
        $$"""{ {{id}} {{top}} "title": "т", "source": "и", {{span}} "clauses": [{{clauses}}] }""";

    private static string Clause(string norm, string id = "1") => $$"""{ "id": "{{id}}", "kind": "O", "text": "т", "norms": [{{norm}}] }""";
}
