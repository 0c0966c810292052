using System.CommandLine;
using ElJournal.Archive.Manifests;
using ElJournal.ReferenceHost.Archives;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Operations;
using ElJournal.ReferenceHost.Output;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>archive create</c>: makes the archive of a school year, or of the year of a class.</summary>
internal static class ArchiveCreateCommand
{
    internal static Command Make(HostConsole console)
    {
        var record = new Argument<string?>("ПАПКА") { Arity = ArgumentArity.ZeroOrOne, Description = "Папка обмена: school.json и journals/; или вместо неё --database." };
        var database = new Option<string?>("--database") { HelpName = "ХРАНИЛИЩЕ", Description = "Хранилище школы вместо папки, с журналом, который ведёт сайт: файл SQLite или строка подключения PostgreSQL. Сайт останавливать не надо." };
        var schoolClass = new Option<string?>("--class") { HelpName = "КЛАСС", Description = "Только этот класс; без параметра — вся школа." };
        var output = new Option<string>("--out") { HelpName = "ФАЙЛ", Required = true, Description = "Куда записать архив (.zip)." };
        var asOf = CommonOptions.AsOf();
        var regulation = new Option<string[]>("--regulation") { HelpName = "РЕГЛАМЕНТ", Arity = ArgumentArity.OneOrMore, Description = "Имя регламента или файл своего пакета: по нему считаются отметки в документах; можно указать несколько раз." };
        var madeBy = new Option<string?>("--made-by") { HelpName = "КТО", Description = "Кто составил архив: должность или обозначение работника." };
        var basis = new Option<string?>("--basis") { HelpName = "ОСНОВАНИЕ", Description = "На каком основании: акт, приказ." };
        var term = new Option<string?>("--term") { HelpName = "СРОК", Description = "Сколько хранить. Ни один акт срока не называет, поэтому без параметра он остаётся неуказанным." };
        var access = new Option<string?>("--access") { HelpName = "ДОСТУП", Description = "Класс доступа: кому можно показывать." };
        var sign = new Option<string?>("--sign") { HelpName = "СЕРТИФИКАТ", Description = $"Подписать архив сертификатом X.509 с ключом (.pfx): рядом встанет отсоединённая подпись CMS, ФАЙЛ.p7s. Пароль — в переменной {Settings.SignPassword}." };
        var command = new Command("create", "Составить архив учебного года: документы, данные, журнал изменений и опись в одном файле. Те же данные — те же байты. Если в папке нет log.jsonl, данные сцепляются при составлении.")
        {
            record, database, schoolClass, output, asOf, regulation, madeBy, basis, term, access, sign,
        };
        command.SetAction(parse => ArchiveMaking.Run(
            new ArchiveRequest(
                parse.GetValue(record),
                parse.GetValue(database),
                parse.GetValue(schoolClass),
                parse.GetRequiredValue(output),
                parse.GetValue(asOf),
                parse.GetValue(regulation) ?? [],
                parse.GetValue(sign),
                new RecordsMetadata { MadeBy = Stated(parse.GetValue(madeBy)), Basis = Stated(parse.GetValue(basis)), Term = Stated(parse.GetValue(term)), Access = Stated(parse.GetValue(access)) }),
            console));
        return command;
    }

    private static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
