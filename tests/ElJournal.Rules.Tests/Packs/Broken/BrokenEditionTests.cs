namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>Defects of editions by date.</summary>
public sealed class BrokenEditionTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "editions": [{ "source": "приказ" }] }""")), "p.json:$.clauses[0].norms[0].editions[0].from: ELJ-D402: Нет обязательного поля «from». Добавьте поле «from»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "editions": [{ "from": "2023-10-01" }] }""")), "p.json:$.clauses[0].norms[0].editions[0].source: ELJ-D402: Нет обязательного поля «source». Добавьте поле «source»." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "editions": [{ "from": "2023-08-31", "source": "приказ" }] }""")), "p.json:$.clauses[0].norms[0].editions[0].from: ELJ-D419: Редакция с 31.08.2023 начинается раньше самого акта (01.09.2023). Исправьте дату редакции или начало действия акта." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "inForce": { "from": "2023-08-31" }, "due": { "rule": "same-day" } }""")), "p.json:$.clauses[0].norms[0].inForce: ELJ-D423: Норма действует с 31.08.2023, а её акт — с 01.09.2023. Исправьте «inForce» нормы: она не может начаться раньше акта или кончиться позже него." },
        { PackJson.Of(PackJson.Clause("""{ "norm": "lesson.recorded", "due": { "rule": "same-day" }, "inForce": { "to": "2024-05-31" }, "editions": [{ "from": "2024-06-01", "source": "приказ" }] }""")), "p.json:$.clauses[0].norms[0].editions[0].from: ELJ-D435: Изменение нормы «lesson.recorded» начинается 01.06.2024, а сама она действует по 31.05.2024. Исправьте «from»: иначе изменение никогда не действует." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);
}
