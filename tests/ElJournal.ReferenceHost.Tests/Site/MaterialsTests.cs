using System.Net;
using System.Text;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Accounts;
using ElJournal.ReferenceHost.Storage;
using ElJournal.ReferenceHost.Tests.Support;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>Materials, library, portfolios and personal files: who lays out, who sees, who gets the files.</summary>
[Collection(FamilySite.Name)]
public sealed class MaterialsTests(SiteFixture site)
{
    private static readonly byte[] Paper = Encoding.UTF8.GetBytes("Решите три задачи.");

    /// <summary>A journal of the demo teacher in the class of the demo pupil.</summary>
    private Journal Journal => site.School.Journal.State.Access.Register.Journals.First(j => j.Class == site.Class() && j.Subgroup is null && j.Teacher?.Value == site.PersonOf(DemoAccounts.Teacher));

    private string JournalPath => $"/journals/{Uri.EscapeDataString(Journal.Id.Value)}/materials";

    private string PupilPath => Uri.EscapeDataString(site.Pupil().Value);

    private string FilesPath => $"/class/{Uri.EscapeDataString(site.Class().Value)}/files/{PupilPath}";

    [Fact]
    public async Task Material_WithAFile_IsGotByThoseOfTheJournalAlone()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        await teacher.PageAsync(JournalPath);

        var sent = await teacher.UploadAsync(JournalPath, ("задачи.txt", Paper), ("kind", "task"), ("title", "Три задачи"), ("topic", "Дроби"), ("link", "https://example.org/drobi"));

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        var material = site.All<JournalMaterial>().Single(m => m.Content.Title == "Три задачи");
        var file = $"/materials/materials/{material.Id}/file";
        foreach (var login in new[] { DemoAccounts.Pupil, DemoAccounts.Guardian, DemoAccounts.ClassTeacher, DemoAccounts.DeputyHead, DemoAccounts.Director })
        {
            using var reader = await site.OpenAsync(login);
            var got = await reader.GetAsync(file);
            Assert.Equal((login, HttpStatusCode.OK), (login, got.StatusCode));
            Assert.Equal(Paper, await got.Content.ReadAsByteArrayAsync());
            Assert.Equal(("attachment", "text/plain", "nosniff"), (got.Content.Headers.ContentDisposition?.DispositionType, got.Content.Headers.ContentType?.MediaType, got.Headers.GetValues("X-Content-Type-Options").Single()));
        }

        foreach (var login in new[] { DemoAccounts.Secretary, DemoAccounts.Administrator })
        {
            using var other = await site.OpenAsync(login);
            Assert.Equal((login, HttpStatusCode.NotFound), (login, (await other.GetAsync(file)).StatusCode));
        }

        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        Assert.Contains("Три задачи", await pupil.PageAsync($"/diary/{PupilPath}/materials"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.html", "", "такого вида журнал не берёт")]
    [InlineData("a.svg", "", "такого вида журнал не берёт")]
    [InlineData("a.txt", "javascript:alert(1)", "Ссылка — полный адрес")]
    [InlineData("", "ftp://example.org", "Ссылка — полный адрес")]
    public async Task Material_Unfit_IsNotTaken(string file, string link, string complaint)
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        await teacher.PageAsync(JournalPath);
        var before = site.Year().Count;

        var sent = file.Length == 0
            ? await teacher.PostAsync(JournalPath, ("title", "Негодное"), ("link", link))
            : await teacher.UploadAsync(JournalPath, (file, Paper), ("title", "Негодное"), ("link", link));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.Contains(complaint, await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(site.All<JournalMaterial>(), m => m.Content.Title == "Негодное");
        Assert.Equal(before, site.Year().Count);
    }

    [Theory]
    [InlineData("answerBy", "31.02.2024", "К какому дню ждёте ответа")]
    [InlineData("lesson", "нет-такого", "Такого урока в этом журнале нет")]
    [InlineData("kind", "вид", "Поле «Вид»")]
    public async Task Material_WithAFieldThatCannotBeRead_IsRefusedAndShowsWhatWasTyped(string field, string value, string complaint)
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        await teacher.PageAsync(JournalPath);

        var sent = await teacher.PostAsync(JournalPath, ("title", "Долгий труд"), ("text", "Много слов"), ("link", "https://example.org/trud"), ("topic", "Проценты"), (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        var page = WebUtility.HtmlDecode(await sent.Content.ReadAsStringAsync());
        Assert.Contains(complaint, page, StringComparison.Ordinal);
        Assert.Contains("<details class=\"card\" open>", page, StringComparison.Ordinal);
        Assert.All(["value=\"Долгий труд\"", ">Много слов</textarea>", "value=\"https://example.org/trud\"", "value=\"Проценты\""], typed => Assert.Contains(typed, page, StringComparison.Ordinal));
        Assert.DoesNotContain(site.All<JournalMaterial>(), m => m.Content.Title == "Долгий труд");
    }

    [Fact]
    public async Task Material_OfALessonOfAnotherJournal_IsRefused()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        await teacher.PageAsync(JournalPath);
        var foreign = site.School.Journal.State.Access.Register.Journals.Where(j => j.Id != Journal.Id).SelectMany(j => site.Year().LessonsOf(j.Id)).First();

        var sent = await teacher.PostAsync(JournalPath, ("title", "К чужому уроку"), ("lesson", foreign.Lesson.Value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.DoesNotContain(site.All<JournalMaterial>(), m => m.Content.Title == "К чужому уроку");
    }

    [Fact]
    public async Task Substitute_LaysOutForTheLessonAlone()
    {
        var (register, me) = (site.School.Journal.State.Access.Register, StaffId.Parse(site.PersonOf(DemoAccounts.Teacher)));
        var today = register.Clock.DateOf(site.School.Clock.GetCurrentInstant());
        var lesson = register.Journals.Where(j => j.Teacher is { } teacher && teacher != me).SelectMany(j => site.Year().LessonsOf(j.Id))
            .First(l => l.Status == LessonStatus.Planned && l.Date == today && l is { ActualTeacher: null, Teacher: null });
        var path = $"/journals/{Uri.EscapeDataString(lesson.Journal.Value)}/materials";
        site.Write(DemoAccounts.DeputyHead, reason: null, new RecordSubstitution(lesson.Journal, DateSpan.On(today), me));

        // A substitution gives rights from when it is on record, which is a moment after the standing clock.
        site.Clock.Advance(Duration.FromMinutes(1));
        using var substitute = await site.OpenAsync(DemoAccounts.Teacher);

        var page = await substitute.PageAsync($"{path}?lesson={Uri.EscapeDataString(lesson.Lesson.Value)}");
        var toTheLesson = await substitute.PostAsync(path, ("title", "На замену"), ("lesson", lesson.Lesson.Value));
        var toTheJournal = await substitute.PostAsync(path, ("title", "На весь предмет"));
        site.Write(DemoAccounts.DeputyHead, reason: null, new RecordSubstitution(lesson.Journal, DateSpan.On(today), Substitute: null));

        Assert.Contains("Выложить материал", page, StringComparison.Ordinal);
        Assert.Contains($"<option value=\"{WebUtility.HtmlEncode(lesson.Lesson.Value)}\" selected>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ко всему предмету", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Conflict), (toTheLesson.StatusCode, toTheJournal.StatusCode));
        Assert.Contains("value=\"На весь предмет\"", WebUtility.HtmlDecode(await toTheJournal.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(lesson.Lesson, site.All<JournalMaterial>().Single(m => m.Content.Title == "На замену").Lesson);
    }

    [Fact]
    public async Task Lesson_HeldRemotely_StandsInTheDiaryWithItsMaterial()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        await teacher.PageAsync(JournalPath);
        var today = site.School.Journal.State.Access.Register.Clock.DateOf(site.School.Clock.GetCurrentInstant());
        var lesson = site.Year().LessonsOf(Journal.Id).First(l => l.Status == LessonStatus.Planned && l.Date > today && !l.IsRemote);
        var version = site.Year().VersionOf(new RecordLesson(lesson).Address);

        var held = await teacher.PostAsync($"{JournalPath}/remote", ("lesson", lesson.Lesson.Value), ("version", $"{version}"), ("remote", "1"));
        await teacher.PostAsync(JournalPath, ("title", "Смотреть дома"), ("lesson", lesson.Lesson.Value), ("answerBy", "2024-05-20"));

        Assert.Equal(HttpStatusCode.OK, held.StatusCode);
        Assert.Equal(lesson with { IsRemote = true }, site.Year().FindLesson(lesson.Lesson));
        var week = await pupil.PageAsync($"/diary/{PupilPath}?day={LocalDatePattern.Iso.Format(lesson.Date)}");
        Assert.Contains("на расстоянии", week, StringComparison.Ordinal);
        Assert.Contains("Смотреть дома", week, StringComparison.Ordinal);
        Assert.Contains("ответ к 20.05.2024", week, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PersonalFile_IsOfTheClassTeacherAndTheDirector()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        await teacher.PageAsync(FilesPath);

        Assert.Equal(HttpStatusCode.OK, (await teacher.UploadAsync(FilesPath, ("справка.pdf", Paper), ("title", "Справка"), ("dated", "2024-04-01"))).StatusCode);

        var sheet = site.All<PersonalFileItem>().Single(i => i.Content.Title == "Справка");
        foreach (var login in new[] { DemoAccounts.Teacher, DemoAccounts.DeputyHead, DemoAccounts.Administrator, DemoAccounts.Secretary, DemoAccounts.Pupil, DemoAccounts.Guardian })
        {
            using var other = await site.OpenAsync(login);
            Assert.Equal((login, HttpStatusCode.NotFound), (login, (await other.GetAsync(FilesPath)).StatusCode));
            Assert.Equal((login, HttpStatusCode.NotFound), (login, (await other.GetAsync($"/materials/personal-files/{sheet.Id}/file")).StatusCode));
        }

        var foreign = site.School.Journal.State.Access.Register.Classes.First(c => c.ClassTeacher?.Value != site.PersonOf(DemoAccounts.ClassTeacher));
        using var director = await site.OpenAsync(DemoAccounts.Director);
        var reads = site.Reads();
        Assert.Equal(HttpStatusCode.OK, (await director.GetAsync($"/materials/personal-files/{sheet.Id}/file")).StatusCode);
        Assert.Equal(reads + 1, site.Reads());
        Assert.Equal(HttpStatusCode.NotFound, (await teacher.GetAsync($"/class/{Uri.EscapeDataString(foreign.Id.Value)}/files")).StatusCode);
    }

    [Fact]
    public async Task Portfolio_Item_IsSeenByTheFamilyRevisedAndWithdrawn()
    {
        var path = $"/portfolio/{PupilPath}";
        using var teacher = await site.OpenAsync(DemoAccounts.ClassTeacher);
        using var guardian = await site.OpenAsync(DemoAccounts.Guardian);
        await teacher.PageAsync(path);
        await teacher.PostAsync(path, ("kind", "achievement"), ("title", "Диплом"), ("day", "2024-03-01"));
        var item = site.All<PortfolioItem>().Single(i => i.Content.Title == "Диплом");
        Assert.Contains("Диплом", await guardian.PageAsync(path), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Conflict, (await guardian.PostAsync($"/materials/portfolios/{item.Id}", ("version", "1"), ("title", "Подделка"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await teacher.PostAsync($"/materials/portfolios/{item.Id}", ("version", "1"), ("title", "Диплом первой степени"))).StatusCode);
        var stale = await teacher.PostAsync($"/materials/portfolios/{item.Id}", ("version", "1"), ("title", "Устаревшее"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("value=\"Устаревшее\"", WebUtility.HtmlDecode(await stale.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Contains("Диплом первой степени", await guardian.PageAsync(path), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await teacher.PostAsync($"/materials/portfolios/{item.Id}", ("version", "2"), ("remove", "1"))).StatusCode);
        Assert.DoesNotContain("Диплом первой степени", await guardian.PageAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Library_IsFilledByTeachersAndReadByAll()
    {
        using var teacher = await site.OpenAsync(DemoAccounts.Teacher);
        using var pupil = await site.OpenAsync(DemoAccounts.Pupil);
        await teacher.PageAsync("/library");

        await teacher.PostAsync("/library", ("section", "documents"), ("title", "Правила внутреннего распорядка"));

        Assert.Contains("Правила внутреннего распорядка", await pupil.PageAsync("/library?section=documents"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await pupil.PostAsync("/library", ("section", "documents"), ("title", "От ученика"))).StatusCode);
        Assert.DoesNotContain(site.All<LibraryMaterial>(), m => m.Content.Title == "От ученика");
    }

    [Fact]
    public void File_ChangedInTheStore_IsNotGivenOut()
    {
        var store = site.School.Store;
        using var context = store.Open();
        var digest = FileStore.DigestOf(Encoding.UTF8.GetBytes("подлинник"));
        context.Files.Add(new FileRow { Digest = digest.Value, Content = Paper });
        context.SaveChanges();

        Assert.Throws<InvalidDataException>(() => new FileStore(store).Find(digest));
        Assert.Null(new FileStore(store).Find(FileStore.DigestOf([1])));
    }
}
