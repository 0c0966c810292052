using System.Globalization;
using System.Text;
using ElJournal.Domain.Defects;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>Whatever is changed in an archive, it does not pass, and something is named.</summary>
public sealed class TamperingTests
{
    /// <summary>How many random changes are tried: <c>ELJOURNAL_TAMPERINGS</c> of the soak, else a few hundred.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("ELJOURNAL_TAMPERINGS"), CultureInfo.InvariantCulture, out var stated) ? stated : 300;

    [Fact]
    public void Any_random_change_is_found_and_named()
    {
        var seed = Random.Shared.Next();
        var (random, archive) = (new Random(seed), SampleArchive.Bytes);
        for (var round = 0; round < Rounds; round++)
        {
            var (changed, what) = Change(archive, random);

            var verified = SampleArchive.Verify(changed);

            Assert.False(verified.IsGood, $"Not found: {what}, seed {seed}, round {round}");
            Assert.NotEmpty(verified.Defects[0].Describe());
        }
    }

    /// <summary>Headers are where a byte may hide; contents are found by their digests alike.</summary>
    [Fact]
    public void Any_byte_of_the_headers_is_found()
    {
        var archive = SampleArchive.Bytes;
        var directory = archive.AsSpan().IndexOf("PK\u0001\u0002"u8);
        foreach (var at in Enumerable.Range(0, 80).Concat(Enumerable.Range(directory, archive.Length - directory).Where(i => (i - directory) < 200 || i > archive.Length - 30)))
        {
            var changed = (byte[])archive.Clone();
            changed[at] ^= 0x20;

            Assert.False(SampleArchive.Verify(changed).IsGood, $"Byte {at} of {archive.Length} can be changed.");
        }
    }

    [Theory]
    [InlineData("data/journals/j-1.jsonl", "\"value\":\"5\"", "\"value\":\"4\"", "ELJ-D971")]
    [InlineData("log.jsonl", "\"value\":\"5\"", "\"value\":\"4\"", "ELJ-D766")]
    [InlineData("log.jsonl", "\"by\":\"eljournal\"", "\"by\":\"eljourna1\"", "ELJ-D763")]
    public void A_field_changed_by_one_who_reckons_the_sums_anew_is_found(string file, string before, string after, string code)
    {
        var changed = Forgery.Of(SampleArchive.Bytes).Replace(file, before, after).Make();

        Assert.Equal(code, SampleArchive.Verify(changed).Defects[0].Code.Id);
    }

    [Fact]
    public void Data_and_their_digest_changed_together_are_found_by_the_log()
    {
        var forgery = Forgery.Of(SampleArchive.Bytes).Replace("data/journals/j-1.jsonl", "\"value\":\"5\"", "\"value\":\"4\"");
        forgery.Manifest["data"]!["digest"] = SampleArchive.Verify(forgery.Make()).Defects[0].Arguments[0];

        var defect = SampleArchive.Verify(forgery.Make()).Defects[0];

        Assert.Equal(ArchiveDefects.LogOfOtherData, defect.Code);
    }

    [Fact]
    public void Another_archive_that_agrees_with_itself_has_another_root()
    {
        var other = SampleArchive.Make(SampleArchive.Content(Testing.Builders.ASchool.Default.Build()));

        Assert.NotEqual(SampleArchive.Verify(SampleArchive.Bytes).Value.Tree.Root, SampleArchive.Verify(other).Value.Tree.Root);
    }

    [Fact]
    public void A_file_taken_out_is_named()
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        forgery.Files.RemoveAt(forgery.IndexOf("documents/final-marks/7А.html"));

        AssertFirst(ArchiveDefects.Missing, "documents/final-marks/7А.html", forgery.MakeAsStated());
    }

    [Fact]
    public void A_document_taken_out_with_its_line_of_the_list_is_named()
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        forgery.Files.RemoveAt(forgery.IndexOf("documents/final-marks/7А.html"));

        var defect = SampleArchive.Verify(forgery.Make()).Defects[0];

        Assert.Equal(ArchiveDefects.OtherSubject, defect.Code);
        Assert.Contains("documents/final-marks/7А.html", defect.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_put_in_is_named()
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        forgery.Files.Add(("documents/extra.html", "x"u8.ToArray()));

        AssertFirst(ArchiveDefects.Unlisted, "documents/extra.html", forgery.MakeAsStated());
    }

    [Theory]
    [InlineData("extra.txt")]
    [InlineData("data/extra.txt")]
    [InlineData("data/journals/extra.jsonl")]
    [InlineData("data/ledgers/extra.jsonl")]
    [InlineData("documents/extra.html")]
    public void A_file_put_in_with_a_line_of_the_list_is_found(string name)
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        forgery.Files.Add((name, "{}"u8.ToArray()));

        Assert.Contains(name.Split('/')[^1], SampleArchive.Verify(forgery.Make()).Defects[0].Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_change_places_are_named()
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        var at = forgery.IndexOf("log.jsonl");
        (forgery.Files[at], forgery.Files[at + 1]) = (forgery.Files[at + 1], forgery.Files[at]);

        AssertFirst(ArchiveDefects.WrongOrder, "documents/final-marks/7А.html", forgery.MakeAsStated());
    }

    [Fact]
    public void A_byte_of_a_file_is_named_by_its_file()
    {
        var archive = SampleArchive.Bytes;
        archive[archive.AsSpan().IndexOf(Encoding.UTF8.GetBytes("<p>отметки"))] ^= 1;

        AssertFirst(ArchiveDefects.WrongDigest, "documents/final-marks/7А.html", archive);
    }

    [Theory]
    [InlineData("school", "id", "other", "школа")]
    [InlineData("year", "last", "2024-05-30", "учебный год")]
    public void A_manifest_of_something_else_is_found(string part, string member, string value, string named)
    {
        var forgery = Forgery.Of(SampleArchive.Bytes);
        forgery.Manifest[part]![member] = value;

        var defect = SampleArchive.Verify(forgery.Make()).Defects[0];

        Assert.Equal(ArchiveDefects.OtherSubject, defect.Code);
        Assert.Equal(named, defect.Arguments[0]);
    }

    private static void AssertFirst(DefectCode code, string file, byte[] archive)
    {
        var defect = SampleArchive.Verify(archive).Defects[0];
        Assert.Equal((code, file), (defect.Code, defect.Place.File));
    }

    /// <summary>A random change of one of five kinds, made by one who knows nothing or by one who reckons all sums of the ZIP anew.</summary>
    private static (byte[] Archive, string What) Change(byte[] archive, Random random)
    {
        var at = random.Next(archive.Length);
        switch (random.Next(6))
        {
            case 0:
                return ([.. archive[..at]], $"cut at {at}");
            case 1:
                var length = random.Next(1, 50);
                return ([.. archive[..at], .. archive.Skip(at + length)], $"{length} bytes taken out at {at}");
            case 2:
                return ([.. archive[..at], (byte)random.Next(256), .. archive[at..]], $"a byte put in at {at}");
            case 3:
                return ChangeLine(Forgery.Of(archive), random);
            default:
                var changed = (byte[])archive.Clone();
                changed[at] ^= (byte)(1 << random.Next(8));
                return (changed, $"a bit of byte {at}");
        }
    }

    /// <summary>Takes out a line of the data or of the log, doubles it, or swaps it with another; or changes a digit in it.</summary>
    private static (byte[] Archive, string What) ChangeLine(Forgery forgery, Random random)
    {
        var files = forgery.Files.Where(f => f.Name.EndsWith(".jsonl", StringComparison.Ordinal)).ToList();
        var (name, bytes) = files[random.Next(files.Count)];
        var lines = Encoding.UTF8.GetString(bytes).TrimEnd('\n').Split('\n').ToList();
        var (at, other) = (random.Next(lines.Count), random.Next(lines.Count));
        var kind = random.Next(4);
        switch (kind)
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2 when lines[at] != lines[other]:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            default:
                var digits = Enumerable.Range(0, lines[at].Length).Where(i => char.IsAsciiDigit(lines[at][i])).ToList();
                var digit = digits[random.Next(digits.Count)];
                lines[at] = $"{lines[at][..digit]}{(lines[at][digit] - '0' + 1) % 10}{lines[at][(digit + 1)..]}";
                break;
        }

        forgery.Files[forgery.IndexOf(name)] = (name, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        return (forgery.Make(), $"change {kind} of line {at + 1} (and {other + 1}) of {name}");
    }
}
