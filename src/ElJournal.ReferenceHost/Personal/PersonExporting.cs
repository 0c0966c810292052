using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Persons;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting;
using ElJournal.Reporting.Persons;
using ElJournal.Reporting.Rendering;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>Выдаёт человеку всё, что хранилище знает о нём: a page to read, and the same in JSON.</summary>
internal static class PersonExporting
{
    private static readonly ImmutableArray<(string Name, ReportFormat Format)> Files = [("person.html", ReportFormat.Html), ("person.json", ReportFormat.Json), ("person.xlsx", ReportFormat.Xlsx)];

    internal static int Run(string person, string database, string output, HostConsole console)
    {
        if (StoreAddress.TryParse(database) is not { } address)
        {
            return console.Refuse(new Defect(HostDefects.BadDatabase, default));
        }

        return OutputFolder.Check(output) is { } defect ? console.Refuse(defect) : StoreWork.Run(address, console, store => Export(store, person, output, console));
    }

    private static int Export(Store store, string person, string output, HostConsole console)
    {
        if (!SchoolFounding.IsDone(store))
        {
            return console.Refuse(new Defect(HostDefects.NoSchool, default, $"{store.Address}"));
        }

        var read = new RevisionStore(store).Read();
        if (!read.TryGet(out var log))
        {
            return console.Refuse(read.Defects);
        }

        if (!PersonSearch.Knows(log.Year, person))
        {
            return console.Refuse(new Defect(PersonalDefects.NobodyKnown, default, person));
        }

        var document = DossierOf(store, log.Year, person, console.Clock.GetCurrentInstant()).ToDocument();
        OutputFolder.Write(output, folder =>
        {
            foreach (var (name, format) in Files)
            {
                using var stream = folder.Create(name);
                ReportWriter.Write(document, format, stream);
            }
        });
        console.Error.WriteLine($"Данные о лице «{person}» записаны в {output}: {string.Join(", ", Files.Select(f => f.Name))}. Отдайте их только этому человеку или его законному представителю.");
        return ExitCodes.Done;
    }

    private static PersonDossier DossierOf(Store store, RevisedYear year, string person, Instant now)
    {
        using var context = store.Open();
        var account = context.Accounts.AsNoTracking().Where(a => a.Person == person).ToList();
        ImmutableArray<string> ids = [person, .. account.Select(a => a.Login)];
        var about = year.Facts.Where(h => h.History.Any(v => v.Fact is { } fact && ids.Any(id => PersonFacts.IsAbout(v.Revision.Address.Kind, fact, id)))).ToList();
        return new PersonDossier
        {
            School = year.School!.Name ?? year.School.Id.Value,
            AsOf = now,
            Clock = year.Clock!,
            Person = person,
            Beside = [.. BesideOf(context, person, account, about)],
            Revisions = [.. about.SelectMany(h => h.History).Select(v => v.Revision).OrderBy(r => r.Number)],
            Entered = year.Facts.SelectMany(h => h.History).Count(v => v.By.Value == person),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> BesideOf(StoreContext context, string person, List<Accounts.Account> accounts, List<HeldFact> about)
    {
        if (context.People.Find(person) is { } known)
        {
            yield return new("Имя", known.Name);
        }

        foreach (var account in accounts)
        {
            yield return new("Учётная запись", $"{account.Login}{(account.IsBlocked ? ", заблокирована" : "")}");
        }

        var names = about.Select(h => h.Revision.Address.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var text in context.Texts.AsNoTracking().AsEnumerable().Where(t => names.Contains(t.Fact)).OrderBy(t => t.Fact, StringComparer.Ordinal))
        {
            yield return new($"Слова: {text.Fact}", text.Text);
        }

        if (context.TextReads.Count(r => r.Person == person) is > 0 and var count)
        {
            yield return new("Прочитано сообщений и объявлений", RussianText.Number(count));
        }
    }
}
