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
        { PackJson.Of(top: """ "values": [], """), "p.json:$.values: ELJ-D416: Поле «values» есть, а «basedOn» нет. Укажите в «basedOn» пакет, который изменяется." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "2.5", "parameter": "storage-term", "value": "5 лет" }], """), "p.json:$.values[0].source: ELJ-D402: Нет обязательного поля «source». Добавьте поле «source»." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "2.5", "parameter": "storage-term", "value": "", "source": "приказ" }], """), "p.json:$.values[0].value: ELJ-D402: Нет обязательного поля «value». Добавьте поле «value»." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "2.4", "parameter": "due", "value": "3 дня", "source": "приказ" }], """), "p.json:$.values[0].clause: ELJ-D405: Неизвестное значение пункта с параметром: «2.4». Возможны: 0, 2.5, 2.5a, 3.1a, 3.2, 3.3, ЭД-1a, ЭД-2, П-1, П-3a, ВЖ-2." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "2.5", "parameter": "term", "value": "5 лет", "source": "приказ" }], """), "p.json:$.values[0].parameter: ELJ-D405: Неизвестное значение параметра пункта 2.5: «term». Возможны: storage-term." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "П-3a", "parameter": "paper-journal", "value": "нет", "source": "приказ" }], """), "p.json:$.values[0].parameter: ELJ-D437: Параметр «paper-journal» пункта «П-3a» уже определён: «да». Уберите запись: школа решает только то, что акт ей оставил." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "2.5a", "parameter": "due", "value": "раз в неделю", "source": "приказ" }], """), "p.json:$.values[0].parameter: ELJ-D438: Параметр «due» пункта «2.5a» — часть нормы: archive.two-rooms. Задайте его в «changes», в одноимённом поле этой нормы: там программа по нему проверяет." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "ЭД-1a", "parameter": "bearer", "value": "секретарь", "source": "приказ" }], """), "p.json:$.values[0].parameter: ELJ-D438: Параметр «bearer» пункта «ЭД-1a» — часть нормы: printout.weekly. Задайте его в «changes», в одноимённом поле этой нормы: там программа по нему проверяет." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "2.5", "parameter": "storage-term", "value": "5 лет", "source": "приказ", "from": "2023-08-31" }], """), "p.json:$.values[0].from: ELJ-D439: Значение параметра «storage-term» начинается 31.08.2023, а документ действует с 01.09.2023. Исправьте «from» или начало действия документа." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "2.5", "parameter": "storage-term", "value": "5 лет", "source": "приказ" }, { "clause": "2.5", "parameter": "storage-term", "value": "7 лет", "source": "приказ" }], """), "p.json:$.values[1].parameter: ELJ-D406: Повтор: значение параметра «storage-term». Оставьте одно." },
        { PackJson.Of(top: """ "basedOn": "lenskaya-2017", "values": [{ "clause": "ВЖ-2", "parameter": "approvals-to-lower", "value": "никого", "source": "приказ" }], """), "p.json:$.values[0].value: ELJ-D443: Значение параметра «approvals-to-lower» пункта «ВЖ-2» не читается: «никого». Нужно: число согласий от 1 до 9." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);
}
