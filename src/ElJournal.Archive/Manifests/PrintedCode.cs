using ElJournal.Domain.Defects;

namespace ElJournal.Archive.Manifests;

/// <summary>Код документа: what stands at the foot of a printed page, the digest of what was printed or its beginning.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class PrintedCode
{
    private readonly string digits;

    private PrintedCode(string digits) => this.digits = digits;

    /// <summary>Reads a code as somebody typed it from paper.</summary>
    /// <param name="text">At least <see cref="ArchiveFormat.CodeLength"/> hexadecimal digits; spaces and capital letters do not matter.</param>
    /// <returns>The code, or why the text is none.</returns>
    public static Result<PrintedCode> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return typed.Length is >= ArchiveFormat.CodeLength and <= 64 && typed.All(char.IsAsciiHexDigit)
            ? new Result<PrintedCode>(new PrintedCode(typed))
            : new Result<PrintedCode>([new Defect(ArchiveDefects.BadCode, default, text, $"{ArchiveFormat.CodeLength}")]);
    }

    /// <summary>Says whether it is the code of a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Whether what was printed is this document.</returns>
    public bool IsOf(ArchivedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Digest.StartsWith(digits, StringComparison.Ordinal);
    }

    /// <summary>Gives the digits.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => digits;
}
