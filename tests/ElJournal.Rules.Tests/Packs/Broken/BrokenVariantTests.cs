namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>Defects of what norms become where readings are chosen otherwise.</summary>
public sealed class BrokenVariantTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { Of("""{ "force": "advice" }"""), "p.json:$.clauses[0].norms[0].variants[0].under: ELJ-D402: Нет обязательного поля «under». Добавьте поле «under»." },
        { Of("""{ "under": { "G-held": "b" } }"""), "p.json:$.clauses[0].norms[0].variants[0]: ELJ-D444: Вариант ничего не меняет. Добавьте «inForce», «force» или, у нормы, «due» либо уберите вариант." },
        { Of("""{ "under": { "G-held": "b" }, "due": { "rule": "end-of-own-period" } }"""), "p.json:$.clauses[0].norms[0].variants[0].due.rule: ELJ-D412: Правило срока «end-of-own-period» не подходит: урок такого момента не знает. Выберите другое правило срока." },
        { Of("""{ "under": { "G-held": "b" }, "inForce": { "to": "2022-01-01" } }"""), "p.json:$.clauses[0].norms[0].variants[0].inForce: ELJ-D423: Норма действует по 01.01.2022, а её акт — с 01.09.2023. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него." },
        { Of("""{ "under": { "G-held": "a" }, "inForce": { "to": "2023-10-01" } }, { "under": { "G-none": "a" }, "inForce": { "from": "2023-11-01" } }"""), "p.json:$.clauses[0].norms[0]: ELJ-D445: При выбранных прочтениях норма «lesson.recorded» не действует ни дня. Исправьте «inForce» варианта или выберите другое прочтение." },
        { PackJson.Of(top: """ "variants": [{ "under": { "G-held": "b" }, "force": "advice", "due": { "rule": "not-set" } }], """), "p.json:$.variants[0].due: ELJ-D404: Неизвестное поле «due». Уберите его или исправьте имя; здесь возможны: force, inForce, under." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);

    private static string Of(string variants) => PackJson.Of(PackJson.Clause($$"""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "variants": [{{variants}}] }"""));
}
