using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeYe.Domain.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EncryptedTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Reason",
                table: "Transfers");

            migrationBuilder.DropColumn(
                name: "Witness",
                table: "Consent");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "Attachments");

            migrationBuilder.AddColumn<byte[]>(
                name: "ReasonCipher",
                table: "Transfers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "WitnessCipher",
                table: "Consent",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "DescriptionCipher",
                table: "Attachments",
                type: "BLOB",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ReasonCipher",
                table: "Transfers");

            migrationBuilder.DropColumn(
                name: "WitnessCipher",
                table: "Consent");

            migrationBuilder.DropColumn(
                name: "DescriptionCipher",
                table: "Attachments");

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Transfers",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Witness",
                table: "Consent",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Attachments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }
    }
}
