using System.Text;
using ElJournal.Domain.Interchange.Codes;
using NodaTime.Text;

namespace ElJournal.ReferenceHost.Schools.Outboxes;

/// <summary>Исходящие в папке: a text file for each letter, for a program that sends them on and takes them away.</summary>
/// <remarks>A file has its name once it is whole, so that nobody sends half a letter. Safe on any thread.</remarks>
/// <param name="folder">The folder; made when the first letter comes.</param>
internal sealed class FolderOutbox(string folder) : IOutbox
{
    public void Put(OutgoingLetter letter)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, FileNameOf(letter));
        var unfinished = name + ".part";
        File.WriteAllText(unfinished, TextOf(letter), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(unfinished, name, overwrite: true);
    }

    /// <summary>Names the file by the message, whose id may hold what no file name may.</summary>
    private static string FileNameOf(OutgoingLetter letter) => $"{Uri.EscapeDataString(letter.Message.Value)}.txt";

    private static string TextOf(OutgoingLetter letter) =>
        $"Куда: {LedgerCodes.ContactKinds.MeaningOf(letter.Kind)} {OneLine(letter.Address)}\n" +
        $"Когда: {InstantPattern.General.Format(letter.At)}\n" +
        $"Сообщение: {letter.Message}\n\n{letter.Text}\n";

    /// <summary>Keeps an address to its line, wherever it was entered: a line of its own would pass for one that the journal wrote.</summary>
    private static string OneLine(string address) => string.Concat(address.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
