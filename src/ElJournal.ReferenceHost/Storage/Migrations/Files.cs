using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ElJournal.ReferenceHost.Storage.Migrations;

/// <summary>The files of materials.</summary>
[DbContext(typeof(StoreContext))]
[Migration("20261126000010_Files")]
internal sealed class Files : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "files",
        table => new { Digest = table.Column<string>(), Content = table.Column<byte[]>() },
        constraints: table => table.PrimaryKey("PK_files", row => row.Digest));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("files");
}
