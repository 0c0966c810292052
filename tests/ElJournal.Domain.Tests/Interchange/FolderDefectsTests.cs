using ElJournal.Domain.Interchange;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>What is said of files that are missing, too many, or do not fit together.</summary>
public sealed class FolderDefectsTests
{
    private const string Chess = "journals/шахматы%2F1.jsonl";

    [Fact]
    public void Folder_Empty_LacksTheSchool() => Assert.Equal(
        ["ELJ-D103: Файла «school.json» нет в папке. Добавьте файл или уберите из school.json журнал, которому он принадлежит."],
        Samples.Defects(new MemoryFolder()));

    [Fact]
    public void Journal_FileMissing_IsNamed() => Assert.Equal(
        [$"ELJ-D103: Файла «{Chess}» нет в папке. Добавьте файл или уберите из school.json журнал, которому он принадлежит."],
        Samples.Defects(Samples.Folder().Without(Chess)));

    [Fact]
    public void Journal_FileOfNoJournal_IsNamed() => Assert.Equal(
        ["journals/7Б.jsonl: ELJ-D105: Файл не принадлежит ни одному журналу из school.json. Добавьте журнал в school.json или уберите файл."],
        Samples.Defects(Samples.Folder().With("journals/7Б.jsonl", "")));

    [Fact]
    public void File_OfAnotherPurpose_IsLeftAlone() =>
        Assert.True(InterchangeReader.Read(Samples.Folder().With("expected.json", "{").With("journals/readme.txt", "x").With("notes.jsonl", "x")).IsGood);

    [Theory]
    [InlineData(Samples.JournalFile)]
    [InlineData("school.json")]
    public void File_Unreadable_IsNamed(string name)
    {
        var folder = Samples.Folder();
        folder.Unreadable.Add(name);

        Assert.Equal(
            [$"{name}: ELJ-D104: Файл не удалось прочитать. Проверьте права доступа, не занят ли файл другой программой и исправен ли диск."],
            Samples.Defects(folder));
    }

    [Fact]
    public void Journal_CutAtTheEndOfALine_IsNamed()
    {
        var folder = Samples.Folder();
        var text = folder.Text(Samples.JournalFile);
        folder.With(Samples.JournalFile, text[..(text[..^1].LastIndexOf('\n') + 1)]);

        Assert.Equal(
            [$"{Samples.JournalFile}: ELJ-D118: В файле фактов: 11, а в school.json у журнала указано facts = 12. Файл обрезан или дополнен: выгрузите его заново или исправьте facts."],
            Samples.Defects(folder));
    }

    [Fact]
    public void Ids_InTwoJournals_AreNamed()
    {
        var folder = Samples.Folder();
        folder.With("school.json", folder.Text("school.json").Replace(",\"facts\":0", "", StringComparison.Ordinal)).With(
            Chess,
            """
            {"fact":"lesson","lesson":"L3","date":"2023-09-14","status":"planned"}
            {"fact":"lesson","lesson":"L1","date":"2023-09-14","status":"planned"}
            {"fact":"assessment","assessment":"A2","day":"2023-09-14"}
            """);

        Assert.Equal(
            [
                Chess + ":2:$.lesson: ELJ-D122: Повтор: урок «L1» стоит в двух журналах: «7А-алгебра» и «шахматы/1». Дайте одному из них другой идентификатор: он должен быть единственным за учебный год.",
                Chess + ":3:$.assessment: ELJ-D122: Повтор: работа «A2» стоит в двух журналах: «7А-алгебра» и «шахматы/1». Дайте одному из них другой идентификатор: он должен быть единственным за учебный год.",
            ],
            Samples.Defects(folder));
    }

    [Fact]
    public void Defects_OfSeveralFiles_ComeInTheOrderOfJournals()
    {
        var folder = Samples.Folder().With(Chess, "{}\n{}\n").With("journals/стр.jsonl", "").With(Samples.JournalFile, "{}");

        Assert.Equal(
            [Samples.JournalFile + ": ELJ-D118", Samples.JournalFile + ":1:$.fact: ELJ-D130", Chess + ": ELJ-D118", Chess + ":1:$.fact: ELJ-D130", Chess + ":2:$.fact: ELJ-D130", "journals/стр.jsonl: ELJ-D105"],
            Samples.Defects(folder).Select(d => d[..(d.IndexOf("ELJ-", StringComparison.Ordinal) + 8)]));
    }

    [Fact]
    public void Listing_ManyBadFiles_IsCutTheSameWhateverTheThreadsDo()
    {
        var folder = Samples.Folder().With(Samples.JournalFile, string.Concat(Enumerable.Repeat("{}\n", 700))).With(Chess, string.Concat(Enumerable.Repeat("{}\n", 700)));

        var defects = Samples.Defects(folder);

        Assert.Equal(1001, defects.Length);
        Assert.StartsWith(Chess + ":298:", defects[999], StringComparison.Ordinal);
        Assert.Equal("ELJ-D119: Показаны первые 1000 ошибок, не показано ещё 402. Исправьте показанные и повторите.", defects[1000]);
    }
}
