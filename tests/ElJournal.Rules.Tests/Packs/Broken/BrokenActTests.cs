namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>Defects of what a pack says of its act as a whole.</summary>
public sealed class BrokenActTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { PackJson.Of(id: ""), "p.json:$.id: ELJ-D402: Нет обязательного поля «id». Добавьте поле «id»." },
        { PackJson.Of(id: """ "id": "", """), "p.json:$.id: ELJ-D402: Нет обязательного поля «id». Добавьте поле «id»." },
        { PackJson.Of(id: """ "id": 7, """), "p.json:$.id: ELJ-D403: Поле «id» не того вида. Запишите в поле «id» строку." },
        { PackJson.Of(span: ""), "p.json:$.inForce: ELJ-D402: Нет обязательного поля «inForce». Добавьте поле «inForce»." },
        { PackJson.Of(span: """ "inForce": "всегда", """), "p.json:$.inForce: ELJ-D403: Поле «inForce» не того вида. Запишите в поле «inForce» объект в фигурных скобках." },
        { PackJson.Of(span: """ "inForce": { "from": "01.09.2023" }, """), "p.json:$.inForce.from: ELJ-D409: Поле «from»: «01.09.2023» — не дата и не время. Запишите в виде 2023-09-01." },
        { PackJson.Of(span: """ "inForce": { "from": "2023-02-29" }, """), "p.json:$.inForce.from: ELJ-D409: Поле «from»: «2023-02-29» — не дата и не время. Запишите в виде 2023-09-01." },
        { PackJson.Of(span: """ "inForce": { "from": "2024-05-31", "to": "2023-09-01" }, """), "p.json:$.inForce: ELJ-D414: Действие с 31.05.2024 по 01.09.2023: конец раньше начала. Поменяйте даты местами." },
        { PackJson.Of(top: """ "basedOn": "bаse", """), "p.json:$.basedOn: ELJ-D407: Пакет опирается на «bаse», а такого нет. Укажите один из: " + PackJson.Bases + "." },
        { PackJson.Of(top: """ "author": "я", """), "p.json:$.author: ELJ-D404: Неизвестное поле «author». Уберите его или исправьте имя; здесь возможны: $schema, adoptedOn, basedOn, changes, clauses, id, inForce, readings, source, title, values, variants." },
        { PackJson.Of(top: """ "title": "ещё", """), "p.json:$.title: ELJ-D406: Повтор: поле «title». Оставьте одно." },
        { PackJson.Of(top: """ "readings": { "G-night": "a" }, """), "p.json:$.readings.G-night: ELJ-D405: Неизвестное значение прочтения: «G-night». Возможны: " + PackJson.AllReadings + "." },
        { PackJson.Of(top: """ "readings": { "G-week-span": "e" }, """), "p.json:$.readings.G-week-span: ELJ-D405: Неизвестное значение прочтения G-week-span: «e». Возможны: a, b, c, d." },
        { """{ "id": "p", "title": "т", "source": "и", "inForce": {} }""", "p.json:$.clauses: ELJ-D402: Нет обязательного поля «clauses». Добавьте поле «clauses»." },
        { """{ "id": "p", "title": "т", "source": "и", "inForce": {}, "clauses": {} }""", "p.json:$.clauses: ELJ-D403: Поле «clauses» не того вида. Запишите в поле «clauses» список в квадратных скобках." },
        { PackJson.Of("7"), "p.json:$.clauses[0]: ELJ-D403: Поле «clauses[0]» не того вида. Запишите в поле «clauses[0]» объект в фигурных скобках." },
        { PackJson.Of(top: """ "adoptedOn": "2023-09-01", """), "p.json:$.adoptedOn: ELJ-D433: Поле «adoptedOn» есть, а «basedOn» нет. Укажите в «basedOn» пакет, который школа приняла." },
        { PackJson.Of(top: """ "basedOn": "elista-2023", "adoptedOn": "2024-09-01", """), "p.json:$.adoptedOn: ELJ-D434: Пакет «elista-2023» принят с 01.09.2024, а действует по 31.08.2024. Исправьте «adoptedOn»: принять можно то, что ещё действует." },
        { PackJson.Of(top: """ "basedOn": "elista-2023", "adoptedOn": "01.09.2023", """), "p.json:$.adoptedOn: ELJ-D409: Поле «adoptedOn»: «01.09.2023» — не дата и не время. Запишите в виде 2023-09-01." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);
}
