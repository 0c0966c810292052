namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>Defects of how a pack changes the one it stands on.</summary>
public sealed class BrokenChangeTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { PackJson.Of(top: """ "changes": [], """), "p.json:$.changes: ELJ-D416: Поле «changes» есть, а «basedOn» нет. Укажите в «basedOn» пакет, который изменяется." },
        { PackJson.Of(top: """ "basedOn": "base", "changes": [{ "norm": "lesson.recorded", "source": "приказ", "due": { "rule": "same-day" } }], """), "p.json:$.changes[0].norm: ELJ-D415: Изменять нечего: норма «lesson.recorded» в пакете «base» не привязана. Проверьте имя нормы или добавьте свой пункт с этой нормой." },
        { PackJson.Of(top: """ "basedOn": "base", "changes": [{ "norm": "lesson.on-school-day", "mode": "warn" }], """), "p.json:$.changes[0].source: ELJ-D402: Нет обязательного поля «source». Добавьте поле «source»." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "changes": [{ "norm": "mark.recorded", "source": "приказ", "due": { "rule": "days", "days": 10 } }], """), "p.json:$.changes[0].due: ELJ-D421: Норма «mark.recorded»: срок мягче, чем в пакете «lenskaya-2017». Школа вправе только ужесточать; верните прежнее значение или сделайте строже." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "changes": [{ "norm": "mark.recorded", "source": "приказ", "due": { "rule": "end-of-month" } }], """), "p.json:$.changes[0].due: ELJ-D422: Норма «mark.recorded»: новый срок нельзя сравнить со сроком пакета «lenskaya-2017». Выберите правило, которое никогда не кончается позже прежнего." },
        { PackJson.Of(top: """ "basedOn": "elista-2023", "changes": [{ "norm": "mark.recorded", "source": "приказ", "mode": "warn", "from": "2024-06-01" }], """), "p.json:$.changes[0].from: ELJ-D435: Изменение нормы «mark.recorded» начинается 01.06.2024, а сама она действует по 31.05.2024. Исправьте «from»: иначе изменение никогда не действует." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "changes": [{ "norm": "mark.recorded", "source": "приказ" }], """), "p.json:$.changes[0]: ELJ-D436: Изменение нормы «mark.recorded» ничего не меняет. Добавьте «due», «force», «mode», «readings» или «bearer» либо уберите запись." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "changes": [{ "norm": "mark.recorded", "source": "приказ", "force": "advice" }], """), "p.json:$.changes[0].force: ELJ-D421: Норма «mark.recorded»: сила мягче, чем в пакете «lenskaya-2017». Школа вправе только ужесточать; верните прежнее значение или сделайте строже." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);
}
