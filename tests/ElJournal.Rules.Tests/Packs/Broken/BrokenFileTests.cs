namespace ElJournal.Rules.Tests.Packs.Broken;

/// <summary>What is no text, no JSON or no object is refused with the line.</summary>
public sealed class BrokenFileTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "", "p.json:1: ELJ-D401: Пакет не читается как JSON (строка 1, символ 1). Проверьте скобки, кавычки и запятые в этом месте." },
        { "{\n  \"id\": \"p\",\n  oops\n}", "p.json:3: ELJ-D401: Пакет не читается как JSON (строка 3, символ 3). Проверьте скобки, кавычки и запятые в этом месте." },
        { "{ \"id\": \"p\", }", "p.json:1: ELJ-D401: Пакет не читается как JSON (строка 1, символ 14). Проверьте скобки, кавычки и запятые в этом месте." },
        { "{\n  \"id\": \"\\ud800\" }", "p.json:2: ELJ-D424: Пакет не в кодировке UTF-8, или символ записан наполовину (строка 2). Сохраните файл в UTF-8 и проверьте эту строку." },
        { "{ \"\\udc00\": 1 }", "p.json:1: ELJ-D424: Пакет не в кодировке UTF-8, или символ записан наполовину (строка 1). Сохраните файл в UTF-8 и проверьте эту строку." },
        { "[]", "p.json:$: ELJ-D403: Поле «$» не того вида. Запишите в поле «$» объект в фигурных скобках." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_PackWithOneDefect_SaysWhatWhereAndWhatToDo(string json, string expected) => PackJson.AssertOneDefect(json, expected);
}
