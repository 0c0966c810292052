using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Import.Tests.Support;

namespace ElJournal.Import.Tests.Interchange;

public sealed class InterchangeFolderTests : IDisposable
{
    private readonly TempFolder temp = new();

    private string Target => Path.Combine(temp.Path, "year");

    public void Dispose() => temp.Dispose();

    [Fact]
    public void Open_NothingThere_SaysSo() => Assert.Equal(
        $"ELJ-D101: Папки «{Target}» нет. Проверьте путь к папке.",
        Describe(InterchangeFolder.Open(Target)));

    [Fact]
    public void Open_FileThere_SaysSo()
    {
        File.WriteAllText(Target, "x");

        Assert.Equal(
            $"ELJ-D102: «{Target}» — файл, а нужна папка с файлом school.json. Укажите папку, в которой лежит school.json.",
            Describe(InterchangeFolder.Open(Target)));
    }

    [Fact]
    public void Open_Folder_ListsFilesOfTheTopOfJournalsAndOfLedgers()
    {
        Directory.CreateDirectory(Path.Combine(Target, "journals", "deeper"));
        Directory.CreateDirectory(Path.Combine(Target, "other"));
        File.WriteAllText(Path.Combine(Target, "school.json"), "{}");
        File.WriteAllText(Path.Combine(Target, "journals", "J.jsonl"), "");
        Directory.CreateDirectory(Path.Combine(Target, "ledgers"));
        File.WriteAllText(Path.Combine(Target, "ledgers", "checks.jsonl"), "");
        File.WriteAllText(Path.Combine(Target, "other", "x.txt"), "");

        Assert.Equal(["journals/J.jsonl", "ledgers/checks.jsonl", "school.json"], InterchangeFolder.Open(Target).Value.Names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OpenRead_NameNotListed_IsRefused()
    {
        Directory.CreateDirectory(Target);
        File.WriteAllText(Path.Combine(temp.Path, "secret"), "x");
        var folder = InterchangeFolder.Open(Target).Value;

        Assert.Throws<FileNotFoundException>(() => folder.OpenRead("../secret"));
    }

    [Fact]
    public void Write_NewPlace_HoldsWhatWasWritten()
    {
        var folder = InterchangeFolder.Write(Target, Put("journals/J.jsonl", "строка")).Value;

        Assert.Equal("строка", Read(folder, "journals/J.jsonl"));
        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.Path));
    }

    [Fact]
    public void Write_EarlierFolder_IsReplacedWhole()
    {
        InterchangeFolder.Write(Target, target =>
        {
            Put("school.json", "1")(target);
            Put("journals/old.jsonl", "1")(target);
            Put("ledgers/checks.jsonl", "1")(target);
            Put("expected.json", "1")(target);
        });

        var folder = InterchangeFolder.Write(Target, Put("school.json", "2")).Value;

        Assert.Equal(["school.json"], folder.Names);
        Assert.Equal("2", Read(folder, "school.json"));
        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.Path));
    }

    [Fact]
    public void Write_FailureHalfWay_LeavesTheEarlierFolderAlone()
    {
        InterchangeFolder.Write(Target, Put("school.json", "1"));

        var result = InterchangeFolder.Write(Target, target =>
        {
            Put("school.json", "2")(target);
            throw new IOException("disk full");
        });

        Assert.Equal(
            $"ELJ-D121: Записать папку «{Target}» не удалось; прежнее содержимое не тронуто. Проверьте права доступа, свободное место и не заняты ли файлы другой программой.",
            Describe(result));
        Assert.Equal("1", Read(InterchangeFolder.Open(Target).Value, "school.json"));
        Assert.Equal([Target], Directory.GetFileSystemEntries(temp.Path));
    }

    [Fact]
    public void Write_ErrorOfTheCaller_IsPassedOnAndLeavesNothing()
    {
        Assert.Throws<InvalidOperationException>(() => InterchangeFolder.Write(Target, _ => throw new InvalidOperationException()));

        Assert.Empty(Directory.GetFileSystemEntries(temp.Path));
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("school.json/x")]
    [InlineData("photos/1.json")]
    public void Write_ForeignFolder_IsRefused(string file)
    {
        var path = Path.Combine(Target, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "mine");

        var result = InterchangeFolder.Write(Target, Put("school.json", "2"));

        Assert.Equal(
            $"ELJ-D120: Писать в «{Target}» нельзя: там стоит файл или папка с посторонними файлами. Укажите новую или пустую папку либо прежнюю папку обмена.",
            Describe(result));
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void Write_FileThere_IsRefused()
    {
        File.WriteAllText(Target, "mine");

        Assert.False(InterchangeFolder.Write(Target, Put("school.json", "2")).IsGood);
        Assert.Equal("mine", File.ReadAllText(Target));
    }

    [Theory]
    [InlineData("../x.json")]
    [InlineData("journals/../../x.json")]
    public void Create_NameThatLeadsOut_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => InterchangeFolder.Write(Target, target => target.Create(name)));

    private static Action<IInterchangeTarget> Put(string name, string text) => target =>
    {
        using var writer = new StreamWriter(target.Create(name));
        writer.Write(text);
    };

    private static string Read(InterchangeFolder folder, string name)
    {
        using var reader = new StreamReader(folder.OpenRead(name));
        return reader.ReadToEnd();
    }

    private static string Describe(Result<InterchangeFolder> result) => Assert.Single(result.Defects).Describe();
}
