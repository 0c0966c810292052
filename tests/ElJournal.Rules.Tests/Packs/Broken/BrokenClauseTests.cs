namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>Defects of clauses.</summary>
public sealed class BrokenClauseTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { PackJson.Of("""{ "id": "1", "kind": "X", "reason": "люди" }"""), "p.json:$.clauses[0].text: ELJ-D402: Нет обязательного поля «text». Добавьте поле «text»." },
        { PackJson.Of("""{ "id": "1", "kind": "Z", "text": "т" }"""), "p.json:$.clauses[0].kind: ELJ-D405: Неизвестное значение вида пункта: «Z». Возможны: O, P, A, R, C, F, X." },
        { PackJson.Of("""{ "id": "1", "kind": "O", "text": "т" }"""), "p.json:$.clauses[0]: ELJ-D413: Пункт «1» вида O ничем не исполняется. Добавьте «norms», «through» или причину в «planned»." },
        { PackJson.Of("""{ "id": "1", "kind": "X", "text": "т", "reason": "люди" }, { "id": "1", "kind": "X", "text": "т", "reason": "люди" }"""), "p.json:$.clauses[1].id: ELJ-D406: Повтор: пункт «1». Оставьте одно." },
        { PackJson.Of("""{ "id": "1", "kind": "C", "text": "т", "references": ["закон", 7] }"""), "p.json:$.clauses[0].references[1]: ELJ-D403: Поле «references[1]» не того вида. Запишите в поле «references[1]» строку." },
        { PackJson.Of("""{ "id": "1", "kind": "C", "text": "т", "parameters": [{ "id": "n" }] }"""), "p.json:$.clauses[0].parameters[0].title: ELJ-D402: Нет обязательного поля «title». Добавьте поле «title»." },

        { PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"] }"""), "p.json:$.clauses[0].through[0]: ELJ-D426: Пункт «1» исполняется через пункт «2», а такого в пакете нет. Исправьте номер в «through» или добавьте пункт «2»." },
        { PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"], "planned": "ждёт" }"""), "p.json:$.clauses[0].through[0]: ELJ-D426: Пункт «1» исполняется через пункт «2», а такого в пакете нет. Исправьте номер в «through» или добавьте пункт «2»." },
        { PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": ["2"] }, { "id": "2", "kind": "O", "text": "т", "planned": "ждёт" }"""), "p.json:$.clauses[0].through[0]: ELJ-D427: Пункт «1» исполняется через пункт «2», а у того норм нет. Назовите в «through» пункты, у которых есть «norms»; если их норм ещё ждут, скажите об этом в «planned»." },
        { PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": ["1"] }"""), "p.json:$.clauses[0].through[0]: ELJ-D427: Пункт «1» исполняется через пункт «1», а у того норм нет. Назовите в «through» пункты, у которых есть «norms»; если их норм ещё ждут, скажите об этом в «planned»." },
        { PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": ["2", "2"] }, """ + PackJson.Clause("""{ "norm": "lesson.on-school-day" }""", "2")), "p.json:$.clauses[0].through[1]: ELJ-D406: Повтор: пункт «2». Оставьте одно." },
        { PackJson.Of("""{ "id": "1", "kind": "O", "text": "т", "through": [2] }"""), "p.json:$.clauses[0].through[0]: ELJ-D403: Поле «through[0]» не того вида. Запишите в поле «through[0]» строку." },

        { PackJson.Of("""{ "id": "1", "kind": "A", "text": "т", "permissions": [{ "id": "Учитель", "title": "т" }] }"""), "p.json:$.clauses[0].permissions[0].id: ELJ-D440: «Учитель» — не имя нормы. Запишите имя строчными латинскими буквами, цифрами, дефисом и точкой: access.teacher-keeps-journal." },
        { PackJson.Of("""{ "id": "1", "kind": "A", "text": "т", "permissions": [{ "id": "a", "title": "т" }], "prohibitions": [{ "id": "a", "title": "т" }] }"""), "p.json:$.clauses[0].prohibitions[0].id: ELJ-D441: Норма доступа «a» уже есть: пакет «p», пункт «1». Дайте своей норме другое имя." },
        { PackJson.Of("""{ "id": "1", "kind": "A", "text": "т", "permissions": [{ "id": "a", "title": "т", "categories": [] }] }"""), "p.json:$.clauses[0].permissions[0].categories: ELJ-D442: Список «categories» пуст. Назовите, о чём норма, или уберите поле: без него она обо всём." },
        { PackJson.Of("""{ "id": "1", "kind": "A", "text": "т", "permissions": [{ "id": "a", "title": "т", "actions": ["read", "read"] }] }"""), "p.json:$.clauses[0].permissions[0].actions[1]: ELJ-D406: Повтор: действия «read». Оставьте одно." },
        { PackJson.Of("""{ "id": "1", "kind": "A", "text": "т", "permissions": [{ "id": "a", "title": "т", "unlessPermitted": true }] }"""), "p.json:$.clauses[0].permissions[0].unlessPermitted: ELJ-D404: Неизвестное поле «unlessPermitted». Уберите его или исправьте имя; здесь возможны: actions, categories, id, inForce, relations, resources, title, under." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);
}
