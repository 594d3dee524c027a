/* The executable part of the AppImage: a program with a squashfs image behind it (AppImage type 2).
 *
 * Unpacks the image once into the user's cache, below a folder named after its content, and runs AppRun there.
 * Unlike the usual runtime it needs no FUSE and no helper: it is static, and later starts cost nothing.
 * PAYLOAD is given by the compiler: the name of that folder. Decompression: libsquashfuse.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h>

#define UNUSED_DAYS 30
#define BLOCK (1 << 20)

static void join(char *path, const char *folder, const char *name) {
    if (snprintf(path, PATH_MAX, "%s/%s", folder, name) >= PATH_MAX)
        errx(127, "the path of the cache is too long");
}

/* The image begins where the ELF file ends: its section headers come last. */
static size_t image_offset(int self) {
    Elf64_Ehdr head;
    if (pread(self, &head, sizeof head, 0) != sizeof head)
        err(127, "cannot read myself");
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

static void write_file(sqfs *fs, sqfs_inode *inode, const char *path) {
    static char block[BLOCK];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, inode->base.mode & 0755);
    if (file < 0)
        err(127, "cannot write %s", path);
    for (sqfs_off_t done = 0, size = inode->xtra.reg.file_size; done < size;) {
        sqfs_off_t count = BLOCK;
        if (sqfs_read_range(fs, inode, done, &count, block) || count == 0)
            errx(127, "this file is damaged: download it again");
        if (write(file, block, count) != count)
            err(127, "cannot write %s", path);
        done += count;
    }
    close(file);
}

static void write_link(sqfs *fs, sqfs_inode *inode, const char *path) {
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) || symlink(target, path))
        err(127, "cannot make %s", path);
}

static void write_folder(sqfs *fs, sqfs_inode *folder, const char *path) {
    sqfs_dir dir;
    sqfs_dir_entry entry;
    sqfs_name name;
    sqfs_err failed = SQFS_OK;
    if (mkdir(path, 0700) || sqfs_dir_open(fs, folder, &dir, 0))
        err(127, "cannot make %s", path);
    sqfs_dentry_init(&entry, name);
    while (sqfs_dir_next(fs, &dir, &entry, &failed)) {
        sqfs_inode inode;
        char place[PATH_MAX];
        join(place, path, sqfs_dentry_name(&entry));
        if (sqfs_inode_get(fs, &inode, sqfs_dentry_inode(&entry)))
            errx(127, "this file is damaged: download it again");
        if (S_ISDIR(inode.base.mode))
            write_folder(fs, &inode, place);
        else if (S_ISLNK(inode.base.mode))
            write_link(fs, &inode, place);
        else
            write_file(fs, &inode, place);
    }
    if (failed)
        errx(127, "this file is damaged: download it again");
}

static void unpack(int self, const char *place) {
    sqfs fs;
    sqfs_inode root;
    if (sqfs_init(&fs, self, image_offset(self)) || sqfs_inode_get(&fs, &root, sqfs_inode_root(&fs)))
        errx(127, "this file is damaged: download it again");
    write_folder(&fs, &root, place);
}

static int remove_one(const char *path, const struct stat *info, int kind, struct FTW *where) {
    (void)info, (void)kind, (void)where;
    return remove(path);
}

static void remove_tree(const char *path) { nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS); }

static int remove_unused(const char *path, const struct stat *info, int kind, struct FTW *where) {
    (void)kind;
    if (where->level == 1 && time(NULL) - info->st_mtime > UNUSED_DAYS * 86400L)
        remove_tree(path);
    return where->level == 1 ? FTW_SKIP_SUBTREE : FTW_CONTINUE;
}

/* Our own folder in the user's cache; nobody else may have made or may enter it. */
static void find_cache(char *cache) {
    const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    char fallback[PATH_MAX];
    struct stat info;
    if (!base || base[0] != '/') {
        if (!home || home[0] != '/')
            errx(127, "neither XDG_CACHE_HOME nor HOME is set");
        join(fallback, home, ".cache");
        base = fallback;
    }
    mkdir(base, 0700);
    join(cache, base, "momento-credential-inspector");
    if (mkdir(cache, 0700) && errno != EEXIST)
        err(127, "cannot make %s", cache);
    if (lstat(cache, &info) || !S_ISDIR(info.st_mode) || info.st_uid != geteuid() || (info.st_mode & 022))
        errx(127, "%s is not a folder of yours alone", cache);
}

int main(int argc, char **argv) {
    char cache[PATH_MAX], place[PATH_MAX], fresh[PATH_MAX], program[PATH_MAX], self_path[PATH_MAX] = {0};
    int self = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (self < 0)
        err(127, "cannot read myself");
    if (argc == 2 && !strcmp(argv[1], "--appimage-offset"))
        return printf("%zu\n", image_offset(self)) < 0;
    if (argc == 2 && !strcmp(argv[1], "--appimage-extract")) {
        unpack(self, "squashfs-root");
        return 0;
    }
    find_cache(cache);
    join(place, cache, PAYLOAD);
    if (access(place, F_OK)) {
        join(fresh, cache, "unpacking-XXXXXX");
        if (!mkdtemp(fresh) || rmdir(fresh))
            err(127, "cannot write to %s", cache);
        unpack(self, fresh);
        if (rename(fresh, place)) /* another start was quicker */
            remove_tree(fresh);
    }
    utimensat(AT_FDCWD, place, NULL, 0);
    nftw(cache, remove_unused, 16, FTW_PHYS | FTW_ACTIONRETVAL);
    if (readlink("/proc/self/exe", self_path, sizeof self_path - 1) > 0)
        setenv("APPIMAGE", self_path, 1);
    setenv("APPDIR", place, 1);
    join(program, place, "AppRun");
    execv(program, argv);
    err(127, "cannot start %s", program);
}
