namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>Defects of how clauses bind norms.</summary>
public sealed class BrokenNormTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { PackJson.Of(PackJson.Clause("""{ "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].norm: ELJ-D402: Нет обязательного поля «norm». Добавьте поле «norm»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.record", "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].norm: ELJ-D405: Неизвестное значение нормы: «lesson.record». Возможны: " + PackJson.Norms + "." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded" }""")), "p.json:$.clauses[0].norms[0].due: ELJ-D410: У обязанности «lesson.recorded» не задан срок (Урок записан в журнал в срок). Добавьте поле «due»; если акт срока не называет — с правилом «not-set»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.not-ahead", "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].due: ELJ-D411: Норма «lesson.not-ahead» — запрет, срока у неё нет. Уберите поле «due»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": {} }""")), "p.json:$.clauses[0].norms[0].due.rule: ELJ-D402: Нет обязательного поля «rule». Добавьте поле «rule»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "bearer": "director" }""")), "p.json:$.clauses[0].norms[0].bearer: ELJ-D428: Кто отвечает по норме «lesson.recorded», сказано в ней самой. Уберите поле «bearer»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "end-of-own-period" } }""")), "p.json:$.clauses[0].norms[0].due.rule: ELJ-D412: Правило срока «end-of-own-period» не подходит: урок такого момента не знает. Выберите другое правило срока." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "soon" } }""")), "p.json:$.clauses[0].norms[0].due.rule: ELJ-D405: Неизвестное значение правила срока: «soon». Возможны: " + PackJson.Dues + "." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "weeks", "weeks": 53 } }""")), "p.json:$.clauses[0].norms[0].due.weeks: ELJ-D408: Поле «weeks»: 53 вне границ. Возможно от 1 до 52." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "days", "days": -1 } }""")), "p.json:$.clauses[0].norms[0].due.days: ELJ-D408: Поле «days»: -1 вне границ. Возможно от 0 до 366." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "hours", "hours": 0.5 } }""")), "p.json:$.clauses[0].norms[0].due.hours: ELJ-D403: Поле «hours» не того вида. Запишите в поле «hours» целое число." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "before-date" } }""")), "p.json:$.clauses[0].norms[0].due.date: ELJ-D402: Нет обязательного поля «date». Добавьте поле «date»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "end-of-period" } }""")), "p.json:$.clauses[0].norms[0].due.period: ELJ-D402: Нет обязательного поля «period». Добавьте поле «period»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day", "workingDayEnd": "5 часов" } }""")), "p.json:$.clauses[0].norms[0].due.workingDayEnd: ELJ-D409: Поле «workingDayEnd»: «5 часов» — не дата и не время. Запишите в виде 17:00." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day", "days": 1 } }""")), "p.json:$.clauses[0].norms[0].due.days: ELJ-D404: Неизвестное поле «days». Уберите его или исправьте имя; здесь возможны: rule, workingDayEnd." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "readings": { "G-day": "b" } }""")), "p.json:$.clauses[0].norms[0].due: ELJ-D417: По прочтению G-day b срок «lesson.recorded» — конец рабочего дня, а он не указан. Добавьте в «due» поле «workingDayEnd», например \"17:00\"." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "force": "must" }""")), "p.json:$.clauses[0].norms[0].force: ELJ-D405: Неизвестное значение силы: «must». Возможны: advice, binding." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "mode": "shout" }""")), "p.json:$.clauses[0].norms[0].mode: ELJ-D405: Неизвестное значение режима: «shout». Возможны: block, observe, require-reason, warn." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "mayWeaken": ["all"] }""")), "p.json:$.clauses[0].norms[0].mayWeaken[0]: ELJ-D405: Неизвестное значение послабления: «all». Возможны: due, force, mode." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }""") + ", " + PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" } }""", "2")), "p.json:$.clauses[1].norms[0].norm: ELJ-D418: Норма «lesson.recorded» привязана к двум пунктам: «1» и «2». Оставьте её у одного пункта: иначе нарушение посчиталось бы дважды." },

        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.on-school-day" }"""), top: """ "basedOn": "lenskaya-2017", """), "p.json:$.clauses[0].norms[0].norm: ELJ-D425: Норма «lesson.on-school-day» уже привязана в пакете «base», к пункту «КД-1». Измените её в «changes» или уберите из своего пункта: иначе нарушение посчиталось бы дважды." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);
}
