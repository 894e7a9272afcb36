using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LeYe.Domain.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EncryptedNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Note",
                table: "TrainingFollowUps");

            migrationBuilder.DropColumn(
                name: "AbilityNote",
                table: "Profiles");

            migrationBuilder.DropColumn(
                name: "WishNote",
                table: "Profiles");

            migrationBuilder.DropColumn(
                name: "RelativeNote",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "AdvanceExcuses");

            migrationBuilder.AddColumn<byte[]>(
                name: "NoteCipher",
                table: "TrainingFollowUps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "AbilityNoteCipher",
                table: "Profiles",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "WishNoteCipher",
                table: "Profiles",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "RelativeNoteCipher",
                table: "People",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ReasonCipher",
                table: "AdvanceExcuses",
                type: "BLOB",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "NoteCipher",
                table: "TrainingFollowUps");

            migrationBuilder.DropColumn(
                name: "AbilityNoteCipher",
                table: "Profiles");

            migrationBuilder.DropColumn(
                name: "WishNoteCipher",
                table: "Profiles");

            migrationBuilder.DropColumn(
                name: "RelativeNoteCipher",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ReasonCipher",
                table: "AdvanceExcuses");

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "TrainingFollowUps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AbilityNote",
                table: "Profiles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WishNote",
                table: "Profiles",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RelativeNote",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "AdvanceExcuses",
                type: "TEXT",
                nullable: true);
        }
    }
}
