using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ElJournal.Domain.Defects;
using ElJournal.Import;

namespace ElJournal.Architecture.Tests;

/// <summary>The codes of all that users can cause, over all libraries and the program: one meaning each, and one page where any of them is found.</summary>
/// <remarks>With ELJOURNAL_APPROVE=1 the page is written anew; read the difference before committing it.</remarks>
public sealed partial class ErrorCodeTests
{
    private const string Page = "docs/errors/all.md";

    private static readonly string[] Assemblies = [.. Libraries.MayReferTo.Keys];

    private static readonly IReadOnlyList<DefectCode> Defects = [.. Declared<DefectCode>().OrderBy(c => c.Id, StringComparer.Ordinal)];

    private static readonly IReadOnlyList<ImportNoticeCode> Notices = [.. Declared<ImportNoticeCode>().OrderBy(c => c.Id, StringComparer.Ordinal)];

    /// <summary>What the codes of a hundred are about, and the page that tells more.</summary>
    private static readonly (char Hundred, string Title, string More)[] Chapters =
    [
        ('0', "Данные учебного года", "[interchange.md](../interchange.md)"),
        ('1', "Папка обмена", "[interchange.md](../interchange.md)"),
        ('2', "Таблицы", "[import-table.md](../import-table.md)"),
        ('3', "Выгрузки других систем", "[import-netschool.md](../import-netschool.md), [import-oneroster.md](../import-oneroster.md), [import-dnevnik.md](../import-dnevnik.md)"),
        ('4', "Регламенты и примеры", "[packs.md](../packs.md), [examples.md](../examples.md), [mutation.md](../mutation.md)"),
        ('5', "Команды, хранилище, программы", "[README](../../README.md#commands), [operations.md](../operations.md), [api.md](../api.md)"),
        ('6', "Отметки", "[marks.md](../marks.md), [packs.md](../packs.md#правила-оценивания)"),
        ('7', "Запись в журнал", "[revisions.md](revisions.md), [desk.md](desk.md)"),
        ('8', "Встраивание, личные данные, копии", "[embedding.md](../embedding.md), [operations.md](../operations.md)"),
        ('9', "Отчёты, журнал изменений, архив", "[reports.md](../reports.md), [log.md](log.md), [archive.md](archive.md)"),
    ];

    [Fact]
    public void Codes_OverAll_MeanOneThingEach()
    {
        Assert.NotEmpty(Defects);
        Assert.NotEmpty(Notices);
        Check.None(Defects.Select(c => c.Id).Concat(Notices.Select(c => c.Id)).GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Codes_Each_SayWhatIsWrongAndWhatHelps()
    {
        Check.None(Defects.Where(c => !DefectId().IsMatch(c.Id) || c.Cause.Length == 0 || c.Remedy.Length == 0));
        Check.None(Notices.Where(c => !NoticeId().IsMatch(c.Id) || c.Text.Length == 0));
    }

    [Fact]
    public void Codes_PublishedPage_HoldsThemAll()
    {
        var (path, expected) = (Path.Combine(Repository.Root, Page), TextOfPage());
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(File.ReadAllText(path) == expected, $"{Page} is stale; run the tests with ELJOURNAL_APPROVE=1 and read the difference.");
    }

    private static string TextOfPage()
    {
        var text = new StringBuilder("""
            # Все коды

            Коды по порядку, чтобы найти любой. `ELJ-D…` — ошибка: пока она есть, ничего не сделано. `ELJ-N…` — замечание журнала импорта: прочитано, и сказано, как понято.
            Вместо «…» в сообщении стоят номера, значения и места, но никогда не имена.

            """.ReplaceLineEndings("\n"));
        foreach (var (hundred, title, more) in Chapters)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\nПодробнее: {more}.\n\n| код | в чём дело | что делать |\n|---|---|---|\n");
            foreach (var code in Defects.Where(c => c.Id["ELJ-D".Length] == hundred))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {Cell(code.Cause)} | {Cell(code.Remedy)} |\n");
            }
        }

        text.Append("\n## Замечания импорта\n\n| код | что сказано |\n|---|---|\n");
        foreach (var code in Notices)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {code.Id} | {Cell(code.Text)} |\n");
        }

        return text.ToString();
    }

    private static IEnumerable<T> Declared<T>() =>
        Assemblies.SelectMany(name => Assembly.Load(name).GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType == typeof(T) && !Libraries.IsGenerated(field))
            .Select(field => (T)field.GetValue(null)!);

    // Two braces of a template are one that is said.
    private static string Cell(string template) => Hole().Replace(template, "…")
        .Replace("{{", "{", StringComparison.Ordinal)
        .Replace("}}", "}", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hole();

    [GeneratedRegex("^ELJ-D[0-9]{3}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DefectId();

    [GeneratedRegex("^ELJ-N[0-9]{3}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NoticeId();
}
